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
  // A month or year of one calendar is none of the other: it is said in its own, and named so where days are said otherwise.
  const solar = settings.calendar === 'hijri' ? `${gregorian} era` : gregorian;
  const count = new Intl.NumberFormat(language);
  const likelihood = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const instant = new Intl.DateTimeFormat(mine, {
    year: 'numeric',
    month: arabic ? 'long' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(settings.timeZone === '' ? {} : { timeZone: settings.timeZone }),
  });
  return {
    number: (n) => count.format(n),
    likelihood: (p) => likelihood.format(p),
    percent: (p) => percent.format(p),
    date(edtf) {
      const words = whole(edtf, mine, solar, arabic);
      return settings.calendar === 'both' && isDay(edtf) ? `${words} (${whole(edtf, other, other, arabic)})` : words;
    },
    otherDate: (edtf) => (isDay(edtf) ? whole(edtf, other, other, arabic) : null),
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

/** A day, month, year or span of EDTF in words: days in the calendar of `locale`, what is less than a day in that of `solar`. */
function whole(edtf: string, locale: string, solar: string, arabic: boolean): string {
  const [from, to] = edtf.split('/');
  if (to === undefined) return single(edtf, locale, solar, arabic);
  const open = arabic ? 'غير معروف' : 'unknown';
  const end = (part: string) => (part === '' || part === '..' ? open : single(part, locale, solar, arabic));
  return arabic ? `من ${end(from!)} إلى ${end(to)}` : `${end(from!)} to ${end(to)}`;
}

function single(edtf: string, locale: string, solar: string, arabic: boolean): string {
  const parts = /^(\d{4})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%])?$/.exec(edtf);
  if (parts === null) return edtf;
  const [, year, month, day, doubt] = parts;
  const isMonth = month !== undefined && month !== 'XX' && Number(month) >= 1 && Number(month) <= 12;
  const isWhole = isMonth && day !== undefined && day !== 'XX';
  const at = new Date(Date.UTC(Number(year), isMonth ? Number(month) - 1 : 0, isWhole ? Number(day) : 1));
  const [used, era] = isWhole ? [locale] : solar.split(' ');
  const words = new Intl.DateTimeFormat(used, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(isMonth ? { month: 'long' } : {}),
    ...(isWhole ? { day: 'numeric' } : {}),
  }).format(at);
  const named = era === undefined ? words : `${words} ${arabic ? 'م' : 'CE'}`;
  if (doubt === undefined) return named;
  return arabic ? `نحو ${named}` : `about ${named}`;
}
