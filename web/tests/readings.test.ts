import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ar } from '../src/words/ar/codes';
import { en } from '../src/words/en/codes';

/** The constants of an enum of the coder, as the server writes them. */
function constants(file: string, name: string): string[] {
  const source = readFileSync(resolve(import.meta.dirname, '../../core/src/main/java/org/tawatur', file), 'utf8');
  const from = source.indexOf(`enum ${name} {`);
  const to = [source.indexOf(';', from), source.indexOf('\n  }\n', from)].filter((end) => end > 0);
  const body = source.slice(from, Math.min(...to)).replace(/\/\*\*[^]*?\*\//g, '').replace(/"[^"]*"/g, '');
  return [...body.slice(body.indexOf('{')).matchAll(/[A-Z][A-Z_]+/g)].map((constant) => constant[0].toLowerCase());
}

test.each([
  ['pos', 'morph/PartOfSpeech.java', 'PartOfSpeech', 22],
  ['refusal', 'claim/Outcome.java', 'Reason', 8],
  ['phrase', 'phrase/Constituent.java', 'Kind', 9],
])('each %s that the coder gives has words in both languages, and no other has', (field, file, name, least) => {
  const given = constants(file, name).map((constant) => `${field}.${constant}`);
  expect(given.length).toBeGreaterThanOrEqual(least);
  for (const book of [en, ar]) {
    expect(Object.keys(book).filter((key) => key.startsWith(`${field}.`)).sort()).toEqual([...given].sort());
  }
});
