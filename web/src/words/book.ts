import { Fragment, h, type ComponentChild, type VNode } from 'preact';
import { formats } from '../app/format';
import { settings, type Language } from '../app/settings';
import { useStore } from '../app/store';
import { ar as commonAr } from './ar/common';
import { en as commonEn } from './en/common';

/** The forms of a phrase that counts; `n` decides. Arabic has six. */
export interface Forms {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

/** A phrase with `{name}` where something is put in. */
export type Phrase = string | Forms;
export type Book<K extends string = string> = Readonly<Record<K, Phrase>>;

/** One part of the interface in both languages. */
export interface Books<K extends string> {
  en: Book<K>;
  ar: Book<K>;
}

export type CommonWord = keyof typeof commonEn;

/** Binds the two languages: what one has, the other must have. The words that all parts have are in both. */
export function books<K extends string>(en: Book<K>, ar: Book<NoInfer<K>>): Books<K | CommonWord> {
  return { en: { ...commonEn, ...en }, ar: { ...commonAr, ...ar } };
}

export type Value = string | number;

/** Says phrases in one language. */
export interface Say<K extends string> {
  /** Plain text; strings put in are isolated, so that they do not turn the words around them. */
  (key: K, values?: Record<string, Value>): string;
  /** For the page: what is put in stands in a `<bdi>`. */
  rich(key: K, values: Record<string, Value | ComponentChild>): VNode;
  /** Whether there is such a phrase. */
  has(key: string): key is K;
}

const FSI = '\u2068';
const PDI = '\u2069';
const HOLE = /\{(\w+)\}/g;

const rules: Partial<Record<Language, Intl.PluralRules>> = {};

/** The form of `phrase` for the number `n`. */
export function form(phrase: Phrase, language: Language, n: unknown): string {
  if (typeof phrase === 'string') return phrase;
  if (typeof n !== 'number') return phrase.other;
  // What there is none of may be said in words of its own in any language.
  if (n === 0 && phrase.zero !== undefined) return phrase.zero;
  const rule = (rules[language] ??= new Intl.PluralRules(language));
  return phrase[rule.select(n)] ?? phrase.other;
}

/** Says the phrases of `both` in `language`. */
export function sayer<K extends string>(both: Books<K>, language: Language): Say<K> {
  const book = both[language];
  const number = (n: number) => formats(settings.get()).number(n);
  const say = ((key, values = {}) => {
    const phrase = form(book[key], language, values['n']);
    return phrase.replace(HOLE, (_, name: string) => {
      const value = values[name];
      if (value === undefined) return '';
      return typeof value === 'number' ? number(value) : FSI + value + PDI;
    });
  }) as Say<K>;
  say.rich = (key, values) => {
    const phrase = form(book[key], language, values['n']);
    const parts: ComponentChild[] = [];
    let end = 0;
    for (const hole of phrase.matchAll(HOLE)) {
      parts.push(phrase.slice(end, hole.index));
      const value = values[hole[1]!];
      parts.push(h('bdi', null, typeof value === 'number' ? number(value) : value));
      end = hole.index + hole[0].length;
    }
    parts.push(phrase.slice(end));
    return h(Fragment, null, ...parts);
  };
  say.has = (key): key is K => Object.hasOwn(book, key);
  return say;
}

/** The phrases of `both` in the language of the settings. */
export function useWords<K extends string>(both: Books<K>): Say<K> {
  return sayer(both, useStore(settings).language);
}
