import type { Settings } from './settings';
import { settings } from './settings';
import { useStore } from './store';

/** How numbers and days are written under some settings. */
export interface Formats {
  /** `1,234` or `١٬٢٣٤`. */
  number(n: number): string;
  /** Of a likelihood in [0, 1]: `0.48`. */
  likelihood(p: number): string;
  /** Of a share in [0, 1]: `48%`. */
  percent(p: number): string;
  /** A day or span in EDTF, in words; what is no date is given back as it is. */
  date(edtf: string): string;
  /** The same in the other calendar, or null where that makes no sense (a year, a span). */
  otherDate(edtf: string): string | null;
  /** An instant of ISO 8601, to the minute, in the zone of the settings. */
  instant(iso: string): string;
  /** The digits of a text in the digits of the settings. */
  digits(text: string): string;
}

const MONTHS = { gulf: 'ar-EG', mashriq: 'ar-SY', maghreb: 'ar-TN' } as const;

const made = new WeakMap<Settings, Formats>();

/** The formats of `settings`; made once for each. */
export function formats(settings: Settings): Formats {
  let known = made.get(settings);
  if (known === undefined) made.set(settings, (known = make(settings)));
  return known;
}

export function useFormats(): Formats {
  return formats(useStore(settings));
}

function make(settings: Settings): Formats {
  const arabic = settings.language === 'ar';
  const digits = `-u-nu-${settings.digits}`;
  const language = (arabic ? MONTHS[settings.months] : 'en-GB') + digits;
  const hijri = `${arabic ? 'ar-SA' : 'en-GB'}${digits}-ca-islamic-umalqura`;
  const gregorian = `${language}-ca-gregory`;
  const [mine, other] =
    settings.calendar === 'hijri' ? [hijri, gregorian] : [gregorian, hijri];
  const count = new Intl.NumberFormat(language);
  const likelihood = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const instant = new Intl.DateTimeFormat(mine, {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(settings.timeZone === '' ? {} : { timeZone: settings.timeZone }),
  });
  return {
    number: (n) => count.format(n),
    likelihood: (p) => likelihood.format(p),
    percent: (p) => percent.format(p),
    date(edtf) {
      const words = whole(edtf, mine, arabic);
      return settings.calendar === 'both' && isDay(edtf) ? `${words} (${whole(edtf, other, arabic)})` : words;
    },
    otherDate: (edtf) => (isDay(edtf) ? whole(edtf, other, arabic) : null),
    instant(iso) {
      const at = new Date(iso);
      return Number.isNaN(at.getTime()) ? iso : instant.format(at);
    },
    digits: (text) =>
      settings.digits === 'arab'
        ? text.replace(/[0-9]/g, (d) => String.fromCharCode(0x0660 + Number(d)))
        : text,
  };
}

function isDay(edtf: string): boolean {
  return /^\d{4}-\d{2}-\d{2}[~?%]?$/.test(edtf);
}

/** A day, month, year or span of EDTF in words. */
function whole(edtf: string, locale: string, arabic: boolean): string {
  const [from, to] = edtf.split('/');
  if (to === undefined) return single(edtf, locale, arabic);
  const open = arabic ? 'غير معروف' : 'unknown';
  const end = (part: string) => (part === '' || part === '..' ? open : single(part, locale, arabic));
  return arabic ? `من ${end(from!)} إلى ${end(to)}` : `${end(from!)} to ${end(to)}`;
}

function single(edtf: string, locale: string, arabic: boolean): string {
  const parts = /^(\d{4})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%])?$/.exec(edtf);
  if (parts === null) return edtf;
  const [, year, month, day, doubt] = parts;
  const known = month !== undefined && month !== 'XX' && Number(month) >= 1 && Number(month) <= 12;
  const at = new Date(
    Date.UTC(Number(year), known ? Number(month) - 1 : 0, known && day && day !== 'XX' ? Number(day) : 1),
  );
  const words = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(known ? { month: 'long' } : {}),
    ...(known && day !== undefined && day !== 'XX' ? { day: 'numeric' } : {}),
  }).format(at);
  if (doubt === undefined) return words;
  return arabic ? `نحو ${words}` : `about ${words}`;
}
