import { expect, test } from 'vitest';
import { Places } from '../src/screens/network/places';
import { linesAt } from '../src/screens/network/moment';
import { beside, distance } from '../src/screens/network/edges';
import type { Network } from '../src/screens/network';

const node = (id: string) => ({ id, label: { en: id, ar: '' }, sector: 'REB', country: '', is_person: false, claims_count: 1, degree: 1, joined: [] });
const network: Network = {
  slices: [
    { name: '2014', from: '2014-01-01', to: '2014-12-31' },
    { name: '2015', from: '2015-01-01', to: '2015-12-31' },
  ],
  nodes: ['a', 'b', 'c', 'd'].map(node),
  claims: '',
  nodes_total: 4,
  edges_total: 2,
  edges: [
    { a: 'a', b: 'b', sign: 'disputed', score: 0, claims_count: 5, origins: 2, claims: 'actor=a&with=b', slices: [{ slice: 0, sign: 'hostile', claims_count: 3, origins: 2 }, { slice: 1, sign: 'cooperative', claims_count: 2, origins: 1 }] },
    { a: 'c', b: 'd', sign: 'neutral', score: 0, claims_count: 1, origins: 1, claims: 'actor=c&with=d', slices: [{ slice: 1, sign: 'neutral', claims_count: 1, origins: 1 }] },
  ],
};

function places(): string {
  const found = new Places(network);
  while (!found.work(5));
  return network.nodes.map(({ id }) => JSON.stringify(found.place(id))).join();
}

test('the same network gets the same places, all of them numbers', () => {
  expect(places()).toBe(places());
  expect(places()).not.toMatch(/null/);
});

test('names of few actors do not stand on each other', () => {
  const many: Network = { ...network, nodes: Array.from({ length: 12 }, (_, i) => node(`n${i}`)), edges: Array.from({ length: 11 }, (_, i) => ({ ...network.edges[0]!, a: 'n0', b: `n${i + 1}` })) };
  const found = new Places(many);
  while (!found.work(5));
  const all = many.nodes.map(({ id }) => found.place(id));
  const size = Math.max(...(['x', 'y'] as const).map((axis) => Math.max(...all.map((place) => place[axis])) - Math.min(...all.map((place) => place[axis]))));
  for (const [i, one] of all.entries()) {
    for (const other of all.slice(i + 1)) expect(Math.abs(one.x - other.x) > 0.2 * size || Math.abs(one.y - other.y) > 0.03 * size).toBe(true);
  }
});

test('a moment has the signs and numbers of its slice, and its claims are those of its days', () => {
  expect(linesAt(network, null).map((line) => line.sign)).toEqual(['disputed', 'neutral']);
  const [line, ...rest] = linesAt(network, 0);
  expect(rest).toEqual([]);
  expect(line).toMatchObject({ sign: 'hostile', claims: 3, origins: 2, query: { actor: 'a', with: 'b', from: '2014-01-01', until: '2014-12-31' } });
  expect(linesAt(network, 1)).toHaveLength(2);
});

test('a moment opens no more days than the network was asked for', () => {
  const narrow: Network = { ...network, edges: network.edges.map((edge) => ({ ...edge, claims: `${edge.claims}&from=2014-06-01&until=2015-03-31` })) };
  expect(linesAt(narrow, 0)[0]!.query).toMatchObject({ from: '2014-06-01', until: '2014-12-31' });
  expect(linesAt(narrow, 1)[0]!.query).toMatchObject({ from: '2015-01-01', until: '2015-03-31' });
});

test('a click is as far from a line as from its nearest point', () => {
  expect(distance({ x: 5, y: 3 }, { x: 0, y: 0 }, { x: 10, y: 0 })).toBe(3);
  expect(distance({ x: 13, y: 4 }, { x: 0, y: 0 }, { x: 10, y: 0 })).toBe(5);
});

test('a name stands inside the picture, on the side of the writing where it fits', () => {
  const at = { x: 100, y: 50, size: 6 };
  expect(beside(at, 60, 400, false)).toEqual({ x: 110, y: 50, isLeft: false });
  expect(beside(at, 60, 400, true)).toEqual({ x: 90, y: 50, isLeft: true });
  expect(beside(at, 120, 400, true)).toEqual({ x: 110, y: 50, isLeft: false });
  const wide = beside(at, 300, 400, true);
  expect(wide.x).toBeGreaterThanOrEqual(0);
  expect(wide.x + 300).toBeLessThanOrEqual(400);
  expect(wide.y).toBeGreaterThan(50);
});
