import { expect, test } from 'vitest';
import { form, type Book } from '../src/words/book';

const en = import.meta.glob<Record<string, Book>>('../src/words/en/*.ts', { eager: true });
const ar = import.meta.glob<Record<string, Book>>('../src/words/ar/*.ts', { eager: true });

const names = Object.keys(en).map((file) => file.split('/').at(-1)!);

test('each file of words is there in both languages', () => {
  expect(Object.keys(ar).map((file) => file.split('/').at(-1))).toEqual(names);
});

/** What is put into a phrase; a number may be left out of some forms, as Arabic says one and two without it. */
function holes(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((hole) => hole[1]!).sort();
}

for (const name of names) {
  const english = en[`../src/words/en/${name}`]!['en']!;
  const arabic = ar[`../src/words/ar/${name}`]!['ar']!;

  test(`${name}: phrases take the same values in both languages`, () => {
    for (const key of Object.keys(english)) {
      const first = english[key]!;
      const second = arabic[key]!;
      expect(typeof second, key).toBe(typeof first);
      const of = (phrase: typeof first) => holes(typeof phrase === 'string' ? phrase : phrase.other);
      expect(of(second), key).toEqual(of(first));
    }
  });

  test(`${name}: what counts has all six forms in Arabic and is written in Arabic`, () => {
    for (const [key, phrase] of Object.entries(arabic)) {
      if (typeof phrase !== 'string') {
        expect(Object.keys(phrase).sort(), key).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
      }
      const text = typeof phrase === 'string' ? phrase : Object.values(phrase).join('');
      // The name of the other language on its button is the one word in Latin letters.
      if (key !== 'language' && /\p{L}/u.test(text.replace(/\{\w+\}/g, ''))) expect(text, key).toMatch(/\p{sc=Arabic}/u);
    }
  });
}

test('the number decides the form', () => {
  const claims = ar['../src/words/ar/common.ts']!['ar']!['claimsN']!;
  expect([0, 1, 2, 3, 10, 11, 99, 100, 103].map((n) => form(claims, 'ar', n))).toEqual([
    'لا ادعاءات', 'ادعاء واحد', 'ادعاءان', '{n} ادعاءات', '{n} ادعاءات', '{n} ادعاءً', '{n} ادعاءً', '{n} ادعاء', '{n} ادعاءات',
  ]);
});

test('what there is none of is said in its own words where there are some', () => {
  const shared = en['../src/words/en/actors.ts']!['en']!['touchedRelations']!;
  expect(form(shared, 'en', 0)).toBe('They share no counterpart.');
  expect(form(shared, 'en', 1)).toContain('{n} actor ');
});

const sources = import.meta.glob<string>(['../src/**/*.{ts,tsx}', '!../src/words/{en,ar}/*', '!../src/api/schema.ts'], { eager: true, query: '?raw', import: 'default' });

test('each word is said somewhere', () => {
  const code = Object.values(sources).join('\n');
  for (const name of names) {
    for (const key of Object.keys(en[`../src/words/en/${name}`]!['en']!)) {
      // Words of codes are found by their field, those of searches by what the server calls a term, letters by their letter.
      const [group, code1] = key.split('.');
      const isSaid = code.includes(`'${key}'`) || (code1 !== undefined && (code.includes(`\`${group}.`) || code.includes(`('${group}'`) || name === 'codes.ts' || name === 'actions.ts')) || /^letter[A-F]$/.test(key) || (name === 'search.ts' && key === 'phrase');
      expect(isSaid, `${name} ${key}`).toBe(true);
    }
  }
});

test('what counts is written once', () => {
  const seen = new Map<string, string>();
  for (const name of names) {
    for (const [key, phrase] of Object.entries(ar[`../src/words/ar/${name}`]!['ar']!)) {
      if (typeof phrase === 'string') continue;
      const text = JSON.stringify(phrase);
      expect(seen.get(text), `${name} ${key}`).toBeUndefined();
      seen.set(text, `${name} ${key}`);
    }
  }
});
