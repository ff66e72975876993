import { createStore } from './store';

export type Language = 'ar' | 'en';
export type Theme = 'auto' | 'light' | 'dark';
export type Digits = 'latn' | 'arab';
export type Calendar = 'gregorian' | 'hijri' | 'both';
/** Names of the months in Arabic: كانون الثاني, يناير, جانفي. */
export type Months = 'mashriq' | 'gulf' | 'maghreb';
/** Shortcuts: a key alone, a key with Alt, or none. */
export type Shortcuts = 'plain' | 'alt' | 'off';
/** In which direction time runs in pictures: with the writing, or always one way. */
export type Axis = 'follow' | 'ltr' | 'rtl';

export interface Settings {
  language: Language;
  theme: Theme;
  digits: Digits;
  calendar: Calendar;
  months: Months;
  shortcuts: Shortcuts;
  axis: Axis;
  /** Zone in which instants are shown, a name of the IANA; empty for that of the browser. */
  timeZone: string;
  /** Actions whose keys were changed: id of the action to a key as `KeyJ` or `KeyG KeyI`. */
  keymap: Record<string, string>;
}

const CHOICES = {
  language: ['ar', 'en'],
  theme: ['auto', 'light', 'dark'],
  digits: ['latn', 'arab'],
  calendar: ['gregorian', 'hijri', 'both'],
  months: ['mashriq', 'gulf', 'maghreb'],
  shortcuts: ['plain', 'alt', 'off'],
  axis: ['follow', 'ltr', 'rtl'],
} as const;

/** Under what name the browser keeps them. */
const STORED = 'tawatur.settings';

function standard(): Settings {
  return {
    language: firstLanguage(),
    theme: 'auto',
    digits: 'latn',
    calendar: 'gregorian',
    months: 'mashriq',
    shortcuts: 'plain',
    axis: 'follow',
    timeZone: '',
    keymap: {},
  };
}

function firstLanguage(): Language {
  const wanted = typeof navigator === 'undefined' ? 'ar' : navigator.language;
  return wanted.toLowerCase().startsWith('en') ? 'en' : 'ar';
}

/** One or two names of physical keys, the first with Shift and Ctrl or not; nothing else is let in from outside. */
export const CHORD = /^(Ctrl\+)?(Shift\+)?[A-Z][A-Za-z0-9]{1,20}( [A-Z][A-Za-z0-9]{1,20})?$/;

/** Whether there is a time zone of that name; the empty name is that of the browser. */
function isZone(name: string): boolean {
  if (name === '') return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** What of `stored` is a setting; anything else is left out. */
export function checked(stored: unknown): Settings {
  const settings = standard();
  if (typeof stored !== 'object' || stored === null) return settings;
  const given = stored as Record<string, unknown>;
  for (const [name, choices] of Object.entries(CHOICES)) {
    const value = given[name];
    if (typeof value === 'string' && (choices as readonly string[]).includes(value)) {
      (settings as unknown as Record<string, unknown>)[name] = value;
    }
  }
  const zone = given['timeZone'] ?? given['time_zone'];
  if (typeof zone === 'string' && isZone(zone)) settings.timeZone = zone;
  const keymap = given['keymap'];
  if (typeof keymap === 'object' && keymap !== null && !Array.isArray(keymap)) {
    for (const [action, chord] of Object.entries(keymap)) {
      if (/^[a-z][a-z0-9_.-]{0,40}$/.test(action) && typeof chord === 'string') {
        if (chord === '' || CHORD.test(chord)) settings.keymap[action] = chord;
      }
    }
  }
  return settings;
}

function read(): Settings {
  let stored: unknown = null;
  try {
    stored = JSON.parse(localStorage.getItem(STORED) ?? 'null');
  } catch {
    // Storage that is shut or spoilt is as good as none.
  }
  const settings = checked(stored);
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked === 'ar' || asked === 'en') settings.language = asked;
  return settings;
}

/** The settings of this browser. */
export const settings = createStore<Settings>(read());

/** Changes some settings and keeps them. */
export function change(part: Partial<Settings>): void {
  const next = { ...settings.get(), ...part };
  settings.set(next);
  try {
    localStorage.setItem(STORED, JSON.stringify(next));
  } catch {
    // They hold for this page then.
  }
}

/** Puts language, direction and theme on the document, now and whenever they change. */
export function applyToDocument(root: HTMLElement): void {
  const apply = () => {
    const now = settings.get();
    root.lang = now.language;
    root.dir = now.language === 'ar' ? 'rtl' : 'ltr';
    if (now.theme === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = now.theme;
  };
  apply();
  settings.subscribe(apply);
}
