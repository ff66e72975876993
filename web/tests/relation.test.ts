import { expect, test } from 'vitest';
import { claimsOf, cut, marksOf } from '../src/screens/relations/cut';
import type { Relation } from '../src/screens/relations/page';

const mark = (claim_id: string, day: string) => ({ claim_id, day }) as Relation['marks'][number];
const period = (from: string, to: string, claims_count: number) => ({ from, to, claims_count }) as Relation['periods'][number];
const relation = {
  periods: [period('2015-01-01', '2015-01-31', 2), period('2015-02-01', '2015-02-28', 0), period('2015-03-01', '2015-03-31', 1)],
  bands: [], changes: [],
  marks: [mark('c-1', '2015-01-03'), mark('c-2', '2015-01-30'), mark('c-3', '2015-03-09')],
} as unknown as Relation;

test('a period opens its own claims', () => {
  expect(relation.periods.map((one) => claimsOf(marksOf(relation, one)).id)).toEqual([['c-1', 'c-2'], [], ['c-3']]);
});

test('what is shown of a relation is what lies in the stretch', () => {
  const part = cut(relation, '2015-01-10', '2015-03-31')!;
  expect(claimsOf(part.marks)).toEqual({ id: ['c-2', 'c-3'] });
  expect(part.isPart).toBe(true);
});
