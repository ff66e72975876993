import { expect, test } from 'vitest';
import { dayOf } from '../src/parts/dayfield';

test('a day is typed in digits of either kind', () => {
  expect(dayOf('2015-08-31')).toBe('2015-08-31');
  expect(dayOf(' ٢٠١٥/٨/٣ ')).toBe('2015-08-03');
  expect(dayOf('2015.8.3')).toBe('2015-08-03');
});

test('what could be two days, or is none, is not taken', () => {
  for (const typed of ['04/05/2015', '2015-02-30', '2015-13-01', '2015', 'أمس', '']) expect(dayOf(typed), typed).toBeNull();
});
