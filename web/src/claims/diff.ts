import type { Span } from '../parts/spans';

const WORD = /[^\s.,:;!?()«»"“”،؛؟]+/gu;
/** Marks that one outlet writes and another does not. */
const MARKS = /[\u064b-\u0652\u0640]/g;
const MOST = 400;

interface Word {
  text: string;
  start: number;
  end: number;
}

function words(text: string): Word[] {
  return [...text.matchAll(WORD)].slice(0, MOST).map((found) => ({
    text: found[0].replace(MARKS, '').replace(/[أإآ]/g, 'ا').replace(/ى$/, 'ي'),
    start: [...text.slice(0, found.index)].length,
    end: [...text.slice(0, found.index + found[0].length)].length,
  }));
}

/** The words of `text` that do not stand in `other` in the same order, as stretches in code points. */
export function newWords(text: string, other: string, label: string): Span[] {
  const mine = words(text);
  const theirs = words(other);
  // Lengths of the longest common part of what follows.
  const rest = Array.from({ length: mine.length + 1 }, () => new Uint16Array(theirs.length + 1));
  for (let i = mine.length - 1; i >= 0; i--) {
    for (let j = theirs.length - 1; j >= 0; j--) {
      rest[i]![j] =
        mine[i]!.text === theirs[j]!.text
          ? rest[i + 1]![j + 1]! + 1
          : Math.max(rest[i + 1]![j]!, rest[i]![j + 1]!);
    }
  }
  const spans: Span[] = [];
  for (let i = 0, j = 0; i < mine.length; ) {
    if (j < theirs.length && mine[i]!.text === theirs[j]!.text) {
      i++;
      j++;
    } else if (j < theirs.length && rest[i]![j + 1]! > rest[i + 1]![j]!) j++;
    else {
      const { start, end } = mine[i++]!;
      spans.push({ start, end, role: 'match', label });
    }
  }
  return spans;
}
