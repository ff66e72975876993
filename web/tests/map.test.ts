import { expect, test } from 'vitest';
import { countryNames, lands } from '../src/screens/map/land';
import { clustered, fitted, flat } from '../src/screens/map/view';

test('north is up, and latitude is stretched away from the equator', () => {
  expect(flat(0, 30).y).toBeLessThan(flat(0, 10).y);
  expect(flat(0, 60).y - flat(0, 50).y).toBeLessThan(flat(0, 20).y - flat(0, 10).y);
});

test('a fitted view holds all its places', () => {
  const places = [flat(35, 33), flat(45, 15), flat(44, 36)];
  const view = fitted(places, 800, 500);
  for (const place of places) {
    expect(Math.abs(place.x - view.x) * view.scale).toBeLessThanOrEqual(400);
    expect(Math.abs(place.y - view.y) * view.scale).toBeLessThanOrEqual(250);
  }
});

test('places that would hide each other are one cluster until one comes nearer, and none is lost', () => {
  const all = [flat(44.2, 15.35), flat(44.21, 15.36), flat(36.3, 33.5)].map((at, i) => ({ at, weight: 3 - i }));
  const far = clustered(all, { x: 40, y: -25, scale: 10 }, 26);
  expect(far.map((cluster) => cluster.length).sort()).toEqual([1, 2]);
  const near = clustered(all, { x: 44, y: -15, scale: 5000 }, 26);
  expect(near).toHaveLength(3);
});

test('countries of the fine map take the place of their coarse ones, and have names in both languages', () => {
  const all = lands();
  const ids = all.map((land) => land.id).filter((id) => id !== '');
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('760');
  expect(ids).toContain('076');
  expect(countryNames('ar')('760')).toBe('سوريا');
  expect(countryNames('en')('887')).toBe('Yemen');
  expect(countryNames('en')('')).toBe('');
});
