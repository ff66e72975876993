import { expect, test } from 'vitest';
import { nextOpen } from '../src/screens/agreement/blind';
import { fieldsOf } from '../src/screens/agreement/codings';
import { ofIds } from '../src/screens/agreement/figures';
import type { Coding } from '../src/screens/agreement/sample';

const coding = (author: string, set: Record<string, string>): Coding => ({
  claim: 'c-1', author, action: Object.keys(set).length === 0 ? 'accept' : 'correct', set, note: '', coded_at: '2026-11-01T00:00:00Z',
});

test('after a claim comes the next that one has not coded, from the beginning again at the end', () => {
  const items = [true, false, true, false, true].map((isDone) => ({ own: isDone ? coding('a', {}) : null }));
  expect(nextOpen(items, -1)).toBe(1);
  expect(nextOpen(items, 1)).toBe(3);
  expect(nextOpen(items, 3)).toBe(1);
  expect(nextOpen(items.filter((item) => item.own !== null), 2)).toBe(2);
});

test('codings are laid side by side over the fields that any of them sets', () => {
  expect(fieldsOf([coding('a', {}), coding('b', { event: 'COERCE', to: '-' }), coding('c', { event: 'ASSAULT', mode: 'arrest' })])).toEqual(['event', 'to', 'mode']);
});

test('a link to claims holds no more ids than an address can, and asks for those that were rejected too', () => {
  const { id, standing } = ofIds(Array.from({ length: 500 }, (_, i) => `c-${i}`));
  expect(id).toHaveLength(100);
  expect(standing).toContain('rejected');
});
