import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { groundSays } from '../src/screens/claim/grounds';
import { sayer } from '../src/words/book';
import { groundWords } from '../src/words/grounds';

const file = readFileSync(resolve(import.meta.dirname, '../../core/src/main/resources/org/tawatur/lexicon/likelihood.tsv'), 'utf8');
/** What the coder has learnt to weigh, but for its own constants. */
const names = file
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split('\t')[0]!)
  .filter((name) => !name.startsWith('~') && name !== 'bias');
const code = (field: string, value: string) => `<${field} ${value}>`;

for (const language of ['en', 'ar'] as const) {
  test(`what the coder weighs is said in words (${language})`, () => {
    const t = sayer(groundWords, language);
    const silent = names.filter((name) => groundSays(name, t, code) === null);
    expect(names.length).toBeGreaterThan(100);
    // The coder may learn to weigh something new before there is a word for it; it is then shown by its name.
    expect(silent.length, silent.join(', ')).toBeLessThan(names.length / 20);
    expect(groundSays('event=ASSAULT', t, code)).toContain('<event ASSAULT>');
    expect(groundSays('under=ACCUSE', t, code)).toContain('<event ACCUSE>');
    expect(groundSays('polarity=DENIED', t, code)).toContain('<polarity denied>');
    expect(groundSays('after=بعد', t, code)).toContain('بعد');
    expect(groundSays('word=أغار/4', t, code)).toMatch(/أغار(?!\/)/);
    expect(groundSays('word=أغار/4', t, code)).not.toContain('4');
    expect(groundSays('PROTEST-nobody', t, code)).toContain('<event PROTEST>');
    expect(groundSays('told-by-another', t, code)).not.toBeNull();
    expect(groundSays('something-new', t, code)).toBeNull();
  });
}
