import { expect, test } from 'vitest';
import { statement } from '../src/claims/statement';
import { byOrigin, median, range } from '../src/screens/conflicts/sum';
import { sayer } from '../src/words/book';
import { codeWords } from '../src/words/codes';
import { conflictWords } from '../src/words/conflict';

const parties = [
  { key: 'islamic-state', id: 'islamic-state', label: { en: 'Islamic State', ar: 'تنظيم الدولة الإسلامية' } },
  { key: 'nusra-front', id: 'nusra-front', label: { en: 'al-Nusra Front, later Jabhat Fath al-Sham', ar: 'جبهة النصرة' } },
];
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const say = (text: string, language: 'ar' | 'en') => {
  const words = sayer(codeWords, language);
  return bare(statement(text, parties, language, sayer(conflictWords, language), (f, v) => words(`${f}.${v}` as 'event.AGREE')));
};

test('what a side holds is said in Arabic, names and all', () => {
  expect(say('AGREE: Islamic State, al-Nusra Front, later Jabhat Fath al-Sham', 'ar')).toBe('اتفاق: تنظيم الدولة الإسلامية، جبهة النصرة');
  expect(say('not PLEDGE: al-Nusra Front, later Jabhat Fath al-Sham → Islamic State', 'ar')).toBe('لم يقع: بيعة: جبهة النصرة · المتأثِّر: تنظيم الدولة الإسلامية');
  expect(say('refused by Islamic State', 'ar')).toBe('رفضه: تنظيم الدولة الإسلامية');
});

test('what has another form is shown as it is', () => {
  expect(say('12', 'ar')).toBe('12');
  expect(say('not AGREE: Islamic State', 'en')).toBe('It is not so: Agree: Islamic State');
});

test('the middle of figures, one for each origin', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  const figures = [
    { value: 10, origin: 0 }, { value: 12, origin: 0 }, { value: 14, origin: 0 },
    { value: 30, origin: 1 }, { value: 5, origin: null },
  ];
  expect(byOrigin(figures)).toEqual([12, 30, 5]);
  expect(range(figures)).toEqual({ low: 5, mid: 12, high: 30 });
});

test('days and spans are written as the reader has them', () => {
  const t = sayer(conflictWords, 'en');
  const date = (edtf: string) => `<${edtf}>`;
  const days = (text: string) => statement(text, [], 'en', t, (_, v) => v, date);
  expect(days('2015-07-31')).toBe('<2015-07-31>');
  expect(days('2015-07')).toBe('<2015-07>');
  expect(days('2015-07-01/2015-08-02')).toBe('<2015-07-01/2015-08-02>');
  expect(days('2015')).toBe('2015');
});
