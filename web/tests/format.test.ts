import { expect, test } from 'vitest';
import { formats } from '../src/app/format';
import { checked, type Settings } from '../src/app/settings';

const under = (part: Partial<Settings>) => formats({ ...checked({}), language: 'ar', ...part });
/** Marks of direction that the formats of a browser may put in. */
const bare = (text: string) => text.replace(/[\u200e\u200f\u061c]/g, '');

test('digits are those of the settings, not of the language', () => {
  expect(under({ digits: 'latn' }).number(1234)).toMatch(/^1.234$/);
  expect(under({ digits: 'arab' }).number(1234)).toBe('١٬٢٣٤');
  expect(under({ language: 'en', digits: 'latn' }).percent(0.48)).toBe('48%');
});

test('months have the names of the region', () => {
  expect(bare(under({ months: 'mashriq' }).date('2014-11-14'))).toContain('تشرين الثاني');
  expect(bare(under({ months: 'gulf' }).date('2014-11-14'))).toContain('نوفمبر');
  expect(bare(under({ months: 'maghreb' }).date('2014-01'))).toContain('جانفي');
});

test('a day has its day in the other calendar, a month has not', () => {
  expect(bare(under({}).otherDate('2014-11-14')!)).toContain('محرم');
  expect(under({}).otherDate('2014-11')).toBeNull();
  expect(bare(under({ calendar: 'hijri' }).date('2014-11-14'))).toContain('محرم');
});

test('a month or year is said in its own calendar, and never as the month in which it begins in the other', () => {
  const hijri = under({ calendar: 'hijri' });
  expect(bare(hijri.date('2014-11'))).toBe('تشرين الثاني 2014 م');
  expect(bare(hijri.date('2014'))).toBe('2014 م');
  expect(bare(under({ calendar: 'hijri', language: 'en' }).date('2014-11~'))).toBe('about November 2014 CE');
  expect(bare(under({ calendar: 'both' }).date('2014-11'))).toBe('تشرين الثاني 2014');
  expect(bare(hijri.date('2014-11-14/2015-02'))).toMatch(/محرم.* إلى شباط 2015 م$/);
});

test('spans, doubts and what is no date', () => {
  const en = under({ language: 'en' });
  expect(en.date('2014-11-10/2014-11-14')).toBe('10 November 2014 to 14 November 2014');
  expect(en.date('2014-05~')).toBe('about May 2014');
  expect(en.date('2014')).toBe('2014');
  expect(en.date('2014-XX')).toBe('2014');
  expect(en.date('not a date')).toBe('not a date');
  expect(en.date('2014-11-10/..')).toBe('10 November 2014 to unknown');
});
