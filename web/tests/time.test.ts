import { expect, test } from 'vitest';
import { dayMs, DAY_MS, msDay, stretch, ticks, timeScale } from '../src/parts/time';

const from = dayMs('2015-01-01');
const to = dayMs('2016-01-01');

test('a day, month or year is the instant at which it begins', () => {
  expect(msDay(dayMs('2015-07'))).toBe('2015-07-01');
  expect(msDay(dayMs('2015'))).toBe('2015-01-01');
  expect(dayMs('soon')).toBeNaN();
});

test('time runs with the writing, and a place gives back its instant', () => {
  const ltr = timeScale(from, to, 10, 110, false);
  const rtl = timeScale(from, to, 10, 110, true);
  expect([ltr.x(from), ltr.x(to)]).toEqual([10, 110]);
  expect([rtl.x(from), rtl.x(to)]).toEqual([110, 10]);
  for (const scale of [ltr, rtl]) expect(Math.abs(scale.at(scale.x(from + 90 * DAY_MS)) - (from + 90 * DAY_MS))).toBeLessThan(1);
});

test('what lies outside stays at the edges', () => {
  const scale = timeScale(from, to, 0, 100, false);
  expect(scale.x(from - 400 * DAY_MS)).toBe(0);
  expect(scale.x(to + 400 * DAY_MS)).toBe(100);
  expect(stretch(scale, to - 1, to, 4)).toEqual({ x: 96, width: 4 });
});

test('marks are round days inside the scale, and not more than there is room for', () => {
  for (const [end, most] of [['2015-01-20', 8], ['2015-06-01', 8], ['2019-01-01', 5], ['2115-01-01', 6]] as const) {
    const scale = timeScale(from, dayMs(end), 0, 600, false);
    const found = ticks(scale, most);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(most + 2);
    for (const tick of found) expect(tick.ms >= scale.from && tick.ms <= scale.to).toBe(true);
    expect(new Set(found.map((tick) => tick.value)).size).toBe(found.length);
  }
});
