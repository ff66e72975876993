import { expect, test } from 'vitest';
import { timeScale, dayMs, DAY_MS } from '../src/parts/time';
import { claimsIn, cut } from '../src/screens/relations/cut';
import { heaps } from '../src/screens/relations/piles';
import type { Relation } from '../src/screens/relations/page';

type Acts = Relation['periods'][number]['acts'];

const period = (from: string, to: string, acts: Acts) =>
  ({ from, to, acts, claims_count: Object.values(acts).flatMap((one) => Object.values(one)).reduce((sum, n) => sum + n, 0) }) as Relation['periods'][number];
const relation = {
  set: 'relation:a:b:month:true:false',
  periods: [
    period('2015-01-01', '2015-01-31', { first_to_second: { disputed: 2, hostile: 5 } }),
    period('2015-02-01', '2015-02-28', {}),
    period('2015-03-01', '2015-03-31', { first_to_second: { hostile: 1 }, mutual: { cooperative: 4 } }),
  ],
  bands: [], changes: [],
} as unknown as Relation;

test('the claims of a stretch, a direction and a sign have a name', () => {
  const days = { from: '2015-01-01', to: '2015-01-31' };
  expect(claimsIn(relation, days)).toEqual({ id: 'relation:a:b:month:true:false:2015-01-01:2015-01-31' });
  expect(claimsIn(relation, days, 'mutual')).toEqual({ id: 'relation:a:b:month:true:false:2015-01-01:2015-01-31:mutual' });
  expect(claimsIn(relation, days, '', 'counted')).toEqual({ id: 'relation:a:b:month:true:false:2015-01-01:2015-01-31::counted' });
});

test('a stretch is made of whole periods', () => {
  const part = cut(relation, '2015-01-10', '2015-02-03')!;
  expect([part.from, part.until, part.claims, part.isPart]).toEqual(['2015-01-01', '2015-02-28', 7, true]);
  expect(cut(relation, null, null)).toMatchObject({ from: '2015-01-01', until: '2015-03-31', claims: 12, isPart: false });
  expect(cut(relation, '2015-03-20', '2015-03-02')).toMatchObject({ from: '2015-03-01', until: '2015-03-31', claims: 5 });
  expect(cut({ ...relation, periods: [] }, null, null)).toBeNull();
});

test('sums of periods that share a column are one, and none is lost', () => {
  const all = cut(relation, null, null)!;
  for (const width of [20, 60, 1200]) {
    for (const isRtl of [false, true]) {
      const found = heaps(all, timeScale(dayMs(all.from), dayMs(all.until) + DAY_MS, 6, 6 + width, isRtl));
      expect(found.reduce((sum, heap) => sum + heap.total, 0)).toBe(12);
      for (const heap of found) expect(heap.sums.reduce((sum, one) => sum + one.n, 0)).toBe(heap.total);
    }
  }
  const narrow = heaps(all, timeScale(dayMs(all.from), dayMs(all.until) + DAY_MS, 0, 20, false));
  expect(narrow.map(({ direction, from, to, sums }) => [direction, from, to, sums])).toEqual([
    ['first_to_second', '2015-01-01', '2015-03-31', [{ sign: 'hostile', n: 6 }, { sign: 'disputed', n: 2 }]],
    ['mutual', '2015-03-01', '2015-03-31', [{ sign: 'cooperative', n: 4 }]],
  ]);
});
