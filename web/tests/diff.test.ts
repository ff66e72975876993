import { expect, test } from 'vitest';
import { newWords } from '../src/claims/diff';

const said = (text: string, other: string) =>
  newWords(text, other, '').map(({ start, end }) => [...text].slice(start, end).join(''));

test('words that the other does not have are told, spelling and vowels apart', () => {
  // "The army killed five civilians" against "the army shelled and killed five"
  expect(said('قصف الجيش وقتل خمسة', 'قتل الجيش خمسة مدنيين')).toEqual(['قصف', 'وقتل']);
  expect(said('قَتَلَ الإرهابيون', 'قتل الارهابيون')).toEqual([]);
});

test('offsets are code points', () => {
  expect(said('🚀 صاروخ جديد', 'صاروخ')).toEqual(['🚀', 'جديد']);
});
