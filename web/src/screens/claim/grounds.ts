import type { Say } from '../../words/book';
import type { CommonWord } from '../../words/book';
import type { en } from '../../words/en/grounds';

type Word = keyof typeof en | CommonWord;

/** Values that are written in small letters in the codes of claims. */
const HELD = ['polarity', 'modality'];

/** Frames and prepositions are words of the language; they are said as they are. */
const WORDS = ['after', 'ASSAULT-after', 'word'];

/**
 * What the coder weighed, in words; null where it has a name that is not known here, such as that of a newer coder. `code` gives
 * the words for a value of a field.
 */
export function groundSays(name: string, t: Say<Word>, code: (field: string, value: string) => string): string | null {
  const whole = `g.${name}`;
  if (t.has(whole)) return t(whole);
  const nobody = /^([A-Z]+)-nobody$/.exec(name);
  if (nobody !== null) return t('g.base.nobody', { v: code('event', nobody[1]!) });
  const lone = /^lone-([A-Z]+)$/.exec(name);
  if (lone !== null) return t('g.base.lone', { v: code('event', lone[1]!) });
  const at = name.indexOf('=');
  const base = name.slice(0, at);
  const key = `g.base.${base}`;
  if (at < 0 || !t.has(key)) return null;
  const value = name.slice(at + 1);
  // The number behind a word tells homographs of the lexicon apart; it counts nothing.
  if (WORDS.includes(base)) return t(key, { v: value.replace(/\/\d+/g, '') });
  return t(key, { v: code(base === 'under' ? 'event' : base, HELD.includes(base) ? value.toLowerCase() : value) });
}
