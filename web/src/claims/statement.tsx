import type { Schemas } from '../api/client';
import { useFormats } from '../app/format';
import { settings } from '../app/settings';
import { useStore } from '../app/store';
import type { CommonWord, Say } from '../words/book';
import { useWords } from '../words/book';
import { useCodes } from '../words/codes';
import { conflictWords } from '../words/conflict';
import type { en } from '../words/en/conflict';

type Word = keyof typeof en | CommonWord;

/** A day, month or span in EDTF; a bare number may be a figure. */
const DAYS = /^\d{4}-[\dX]{2}[\dX~?%/.-]*$/;

/**
 * What a side of a conflict holds, in the language of the interface. The server says it in English, by a fixed form (`not
 * AGREE: A, B → C`, `refused by A`) with names of the registry; what has another form is shown as it is.
 */
export function statement(
  text: string,
  parties: readonly Schemas['Party'][],
  language: 'ar' | 'en',
  t: Say<Word>,
  code: (field: string, value: string) => string,
  date: (edtf: string) => string = (edtf) => edtf,
): string {
  if (DAYS.test(text)) return date(text);
  const names = (part: string) => {
    let said = part.replaceAll(' → ', ` ${t('to')} `);
    if (language === 'ar') {
      // Longer names first, as one may hold another.
      for (const { label } of [...parties].sort((a, b) => b.label.en.length - a.label.en.length)) {
        if (label.ar !== '') said = said.replaceAll(label.en, label.ar);
      }
      said = said.replaceAll(', ', '، ');
    }
    return said;
  };
  const refused = /^refused by (.*)$/s.exec(text);
  if (refused !== null) return t('refusedBy', { who: names(refused[1]!) });
  const held = /^(not )?([A-Z]+(?:, [A-Z]+)*): (.*)$/s.exec(text);
  if (held === null) return names(text);
  const types = held[2]!.split(', ').map((type) => code('event', type)).join(t('comma'));
  const what = `${types}: ${names(held[3]!)}`;
  return held[1] === undefined ? what : t('not', { what });
}

/** `statement` in the language of the interface. */
export function useStatement(): (text: string, parties: readonly Schemas['Party'][]) => string {
  const t = useWords(conflictWords);
  const code = useCodes();
  const { language } = useStore(settings);
  const { date } = useFormats();
  return (text, parties) => statement(text, parties, language, t, code, date);
}

/** A ground for a digit of credibility, in the language of the interface. */
export function useReason(): (reason: string) => string {
  const t = useWords(conflictWords);
  const told = (text: string): string => {
    const origins = /^(\d+) independent origins?(?:, (?:(\d+) )?taking part)?$/.exec(text);
    if (origins === null) return text;
    const many = t('originsN', { n: Number(origins[1]) });
    if (!text.includes('taking part')) return many;
    return origins[2] === undefined
      ? t('r.allTake', { told: many })
      : t('r.someTake', { told: many, k: Number(origins[2]) });
  };
  return (reason) => {
    if (reason === 'nobody is named who knows it') return t('r.nobody');
    if (reason === 'nobody contradicts') return t('r.uncontradicted');
    if (reason.startsWith('they tell of one event')) return t('r.oneEvent');
    if (reason.startsWith('contradicted by ')) {
      return t('r.against', { told: told(reason.slice('contradicted by '.length)) });
    }
    return told(reason);
  };
}
