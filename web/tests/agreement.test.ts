import { expect, test } from 'vitest';
import { nextOpen } from '../src/screens/agreement/blind';
import { fieldsOf } from '../src/screens/agreement/codings';
import { judged, ofIds, type Figures } from '../src/screens/agreement/figures';
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

test('a number opens all claims that it counts, those that were rejected too', () => {
  const { id, standing } = ofIds(Array.from({ length: 500 }, (_, i) => `c-${i}`));
  expect(id).toHaveLength(500);
  expect(standing).toContain('rejected');
});

test('what both judged, and where they agree, is known of every field', () => {
  const cell = (first: string, second: string, ...claim_ids: string[]) => ({ first, second, count: claim_ids.length, claim_ids });
  const figures = {
    fields: [
      { field: 'verdict', differing: ['c-3'] },
      { field: 'event', differing: [] },
      { field: 'by', differing: ['c-2'] },
    ],
    confusion: [
      { field: 'verdict', values: ['claim', 'none'], cells: [cell('claim', 'claim', 'c-1', 'c-2'), cell('claim', 'none', 'c-3')] },
      { field: 'event', values: ['ASSAULT'], cells: [cell('ASSAULT', 'ASSAULT', 'c-1', 'c-2')] },
    ],
  } as unknown as Figures;
  expect(judged(figures, 'verdict')).toEqual({ both: ['c-1', 'c-2', 'c-3'], same: ['c-1', 'c-2'] });
  expect(judged(figures, 'by')).toEqual({ both: ['c-1', 'c-2'], same: ['c-1'] });
});
