import { expect, test } from 'vitest';
import type { Claim } from '../src/api/client';
import { changes, draftOf } from '../src/claims/draft';

const mention = (text: string, id: string | null) => ({ text, start: 0, end: text.length, id, affiliation: null, label: null });
/** "The army killed five civilians in Aleppo" */
const claim = {
  event: 'ASSAULT', mode: 'targeted', polarity: 'affirmed', modality: 'actual',
  actors: [mention('الجيش', null)], recipients: [mention('مدنيين', 'civilians')], chain: [], when: null, where: [],
} as unknown as Claim;

test('what is not changed is not sent', () => {
  expect(changes(claim, draftOf(claim))).toEqual({});
});

test('each field is written as the server reads it', () => {
  const draft = draftOf(claim);
  const by = [{ words: 'الجيش', id: 'syrian-army' }, { words: 'الحشد', id: '' }];
  expect(changes(claim, { ...draft, by, mode: '', when: '2014-11', to: [] })).toEqual({
    by: 'الجيش=syrian-army; الحشد=-',
    mode: '-',
    when: '2014-11',
    to: '-',
  });
});

test('an empty line of a list is no mention', () => {
  const draft = draftOf(claim);
  expect(changes(claim, { ...draft, where: [{ words: ' ', id: '' }] })).toEqual({});
  expect(changes(claim, { ...draft, where: [{ words: '', id: 'aleppo' }] })).toEqual({ where: 'aleppo' });
});
