import { expect, test } from 'vitest';
import { href, here, match, path } from '../src/app/router';

test('a path gives its parts back as they were', () => {
  const id = 'حلب / "a" <b>';
  expect(match('/claims/:id', path('claims', id))).toEqual({ id });
  expect(match('/claims/:id', '/claims')).toBeNull();
  expect(match('/claims/:id', '/claims/%E0%A4%A')).toBeNull();
});

test('links keep the day and the language that are asked for', () => {
  here.set({ path: '/', query: new URLSearchParams('as_of=2020-01-01&lang=en&type=ASSAULT') });
  expect(href('/claims', { actor: ['a', 'b'], from: null })).toBe('/claims?actor=a&actor=b&as_of=2020-01-01&lang=en');
  expect(href('/claims', { as_of: null })).toBe('/claims?lang=en');
});
