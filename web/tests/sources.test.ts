import { expect, test } from 'vitest';
import type { Schemas } from '../src/api/client';
import { withSeen } from '../src/parts/count';
import { sum } from '../src/screens/intake/totals';
import { placed } from '../src/screens/sources/citationpicture';
import { firstFirst } from '../src/screens/sources/copies';
import { ordered, type Outlet } from '../src/screens/sources/outlets';
import { shares } from '../src/screens/sources/shares';

const outlet = (name: string, reports: number, claims: number, reliability = 'F'): Outlet => ({
  name, reports, first: null, last: null, reliability, reliability_note: '', claims_count: claims, claims: '', reports_query: '',
});

test('outlets are found by a part of their name and put in order', () => {
  const all = [outlet('Reuters', 2, 9), outlet('الوكالة', 7, 3, 'B'), outlet('وكالة رويترز', 1, 9)];
  expect(ordered(all, '', 'byClaims').map((one) => one.name)).toEqual(['Reuters', 'وكالة رويترز', 'الوكالة']);
  expect(ordered(all, '', 'byReports')[0]!.name).toBe('الوكالة');
  expect(ordered(all, '', 'byReliability')[0]!.reliability).toBe('B');
  expect(ordered(all, ' reuters ', 'byName').map((one) => one.name)).toEqual(['Reuters']);
  expect(ordered(all, 'كالة', 'byName')).toHaveLength(2);
});

test('what two copies share is a share of the letters of each, signs beyond the first plane counted once', () => {
  // "He said: four" and "He said 🙂 four, today"
  const first = 'قال: أربعة';
  const second = 'قال 🙂 أربعة اليوم';
  const at = (text: string, part: string) => {
    const start = [...text.slice(0, text.indexOf(part))].length;
    return { start, end: start + [...part].length };
  };
  const end = [...first].length;
  const found: Schemas['Differences'] = {
    first: { id: 'a', outlet: null, published: null, text: first },
    second: { id: 'b', outlet: null, published: null, text: second },
    is_complete: true,
    changes: [
      { kind: 'same', first: at(first, 'قال'), second: at(second, 'قال') },
      { kind: 'same', first: at(first, 'أربعة'), second: at(second, 'أربعة') },
      { kind: 'added', first: { start: end, end }, second: at(second, 'اليوم') },
    ],
  };
  expect(shares(found)).toEqual({ first: 1, second: 8 / 13, stretches: 1 });
});

test('the first publisher stands first, whoever has no day last', () => {
  const report = (id: string, published: string | null) => ({ id, published }) as Schemas['ReportHead'];
  const group = [report('c', null), report('b', '2015-05-02'), report('a', '2015-05-02'), report('d', '2015-05-01')];
  expect(firstFirst(group).map((one) => one.id)).toEqual(['d', 'a', 'b', 'c']);
});

test('each who cites has one place in his column, the most active first', () => {
  const edge = (from: string, to: string, n: number) => ({ from, to, claims_count: n, claims: '' });
  const side = placed([edge('a', 'x', 1), edge('b', 'x', 5), edge('a', 'y', 2)], 'from');
  expect(side.keys).toEqual(['b', 'a']);
  expect([...side.at.values()]).toEqual([0, 1]);
});

test('entries and bytes of the book add up', () => {
  const total = (outcome: 'kept' | 'refused', entries: number, bytes: number) => ({ outcome, reason: 'READ', entries, bytes });
  expect(sum([total('kept', 2, 100), total('refused', 1, 7)])).toEqual({ entries: 3, bytes: 107 });
  expect(sum([])).toEqual({ entries: 0, bytes: 0 });
});

test('a number that is not said in words is put before them', () => {
  expect(withSeen('تقرير واحد من author1', '1')).toBe('1: تقرير واحد من author1');
  expect(withSeen('3 reports of \u2068CNN\u2069', '3')).toBe('3 reports of \u2068CNN\u2069');
  expect(withSeen('٣ تقارير', '٣')).toBe('٣ تقارير');
});
