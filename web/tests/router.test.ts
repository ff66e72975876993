import { expect, test } from 'vitest';
import { go, href, here, match, path, turn } from '../src/app/router';

test('a path gives its parts back as they were', () => {
  const id = 'حلب / "a" <b>';
  expect(match('/claims/:id', path('claims', id))).toEqual({ id });
  expect(match('/claims/:id', '/claims')).toBeNull();
  expect(match('/claims/:id', '/claims/%E0%A4%A')).toBeNull();
});

test('an address of very many ids keeps them all, behind what is sent to the server', () => {
  here.set({ path: '/', query: new URLSearchParams() });
  const id = Array.from({ length: 300 }, (_, i) => `c-${i}`);
  const address = href('/claims', { id, standing: 'live' });
  expect(address.split('#')[0]).toBe('/claims?standing=live');
  go(address);
  expect(here.get().query.getAll('id')).toEqual(id);
  turn({ standing: null });
  expect(here.get().query.getAll('id')).toEqual(id);
  expect(href('/claims', { id: ['a', 'b'] })).toBe('/claims?id=a&id=b');
  turn({ id: null });
  expect(location.hash).toBe('');
});

test('links keep the day and the language that are asked for', () => {
  here.set({ path: '/', query: new URLSearchParams('as_of=2020-01-01&lang=en&type=ASSAULT') });
  expect(href('/claims', { actor: ['a', 'b'], from: null })).toBe('/claims?actor=a&actor=b&as_of=2020-01-01&lang=en');
  expect(href('/claims', { as_of: null })).toBe('/claims?lang=en');
});
