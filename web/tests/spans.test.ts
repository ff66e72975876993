import { expect, test } from 'vitest';
import { located, paragraphs, pieces, units, type Span } from '../src/parts/spans';

const span = (start: number, end: number, role: Span['role'] = 'actor'): Span => ({ start, end, role, label: '' });

test('code points of a text without pairs are its units', () => {
  expect(units('قتل الجيش', [0, 4, 9, 99, -1])).toEqual([0, 4, 9, 9, 0]);
});

test('a character outside the first plane counts once', () => {
  // "The army 🚀 shelled": the rocket is one code point and two units.
  const text = 'الجيش 🚀 قصف';
  expect(units(text, [6, 7, 8, 11])).toEqual([6, 8, 9, 12]);
  expect(text.slice(...(units(text, [8, 11]) as [number, number]))).toBe('قصف');
});

test('combining marks are code points of their own', () => {
  const text = 'قَتَلَ';
  expect(units(text, [0, 2, 6])).toEqual([0, 2, 6]);
});

test('spans of a part of a report are counted from its beginning', () => {
  expect(located('الجيش', [span(100, 105), span(90, 95)], 100)).toEqual([span(0, 5)]);
});

test('empty lines and returns are no paragraphs', () => {
  const text = 'أول\r\n\n  \nثان\n';
  expect(paragraphs(text).map((p) => text.slice(p.start, p.end))).toEqual(['أول', 'ثان']);
});

test('pieces keep every letter once and name all roles, the lowest first', () => {
  const text = 'قتل الجيش خمسة مدنيين';
  const cut = pieces(text, { start: 0, end: text.length }, [span(0, 21, 'evidence'), span(4, 9), span(0, 3, 'trigger')]);
  expect(cut.map((piece) => piece.text).join('')).toBe(text);
  expect(cut.map((piece) => piece.roles)).toEqual([
    ['evidence', 'trigger'],
    ['evidence'],
    ['evidence', 'actor'],
    ['evidence'],
  ]);
});
