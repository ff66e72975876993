import { api, asProblem, ok, type Schemas } from '../api/client';
import { tell } from '../parts/live';
import { CHORD, change, checked, settings, type Settings } from './settings';
import { createStore } from './store';

/** A search that is kept, and the revision at which it was last looked at; null where nobody has yet. */
export interface Search {
  name: string;
  query: string;
  seen: number | null;
}

/** What the server keeps for the one who is at work, beyond how things are shown. */
export interface Kept {
  watch: readonly string[];
  searches: readonly Search[];
}

const NOTHING: Kept = { watch: [], searches: [] };

export const kept = createStore<Kept>(NOTHING);

/** Under what name the browser keeps whose settings it has: another who enters here does not get them. */
const OWNER = 'tawatur.settings.of';
const PAUSE_MS = 600;
let timer: ReturnType<typeof setTimeout> | undefined;
let unsubscribe: () => void = () => {};
/** Whose settings go to the server; null while nobody's do. */
let owner: string | null = null;
let round = 0;

/** Brings the settings of `user` from the server here, then every change back to it. The language of the address stays. */
export async function syncSettings(user: string): Promise<void> {
  if (owner === user) return;
  forgetSettings();
  const mine = ++round;
  let theirs: Schemas['Settings'];
  try {
    theirs = await ok(api.GET('/settings'));
  } catch {
    // Those of this browser hold then, and stay here.
    return;
  }
  if (mine !== round) return;
  kept.set({ watch: theirs.watch, searches: theirs.searches });
  change(taken(theirs, remembered() === user));
  remember(user);
  owner = user;
  unsubscribe = settings.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void send(), PAUSE_MS);
  });
}

addEventListener('pagehide', () => void flushSettings());

/** Sends what still waits to be sent. */
export async function flushSettings(): Promise<void> {
  if (timer !== undefined) await send();
}

/** Ends what `syncSettings` began: nothing more goes to the server, and what was kept for somebody is gone from here. */
export function forgetSettings(): void {
  clearTimeout(timer);
  timer = undefined;
  unsubscribe();
  unsubscribe = () => {};
  owner = null;
  round++;
  kept.set(NOTHING);
}

function remembered(): string | null {
  try {
    return localStorage.getItem(OWNER);
  } catch {
    return null;
  }
}

function remember(user: string): void {
  try {
    localStorage.setItem(OWNER, user);
  } catch {
    // The next time all comes from the server again.
  }
}

/** Of what the server keeps, what is taken over here; where the browser has settings of the same user, how things are shown stays. */
function taken(theirs: Schemas['Settings'], isOwn: boolean): Partial<Settings> {
  const now = settings.get();
  const keys = Object.fromEntries(Object.entries(theirs.keys).filter(([, chord]) => CHORD.test(chord)));
  if (!isOwn) {
    const { theme, digits, calendar, months, axis, timeZone } = checked(theirs);
    return { theme, digits, calendar, months, axis, timeZone, keymap: keys, shortcuts: theirs.keys_on ? 'plain' : 'off' };
  }
  // The server knows no action without a key; which have none is known here alone.
  const without = Object.fromEntries(Object.entries(now.keymap).filter(([, chord]) => chord === ''));
  return {
    shortcuts: theirs.keys_on ? (now.shortcuts === 'off' ? 'plain' : now.shortcuts) : 'off',
    keymap: { ...without, ...keys },
  };
}

function toServer(now: Settings): Schemas['SettingsChange'] {
  const { language, theme, digits, calendar, months, axis, timeZone, shortcuts, keymap } = now;
  const keys = Object.fromEntries(Object.entries(keymap).filter(([, chord]) => chord !== ''));
  const zone = timeZone === '' ? {} : { time_zone: timeZone };
  return { language, theme, digits, calendar, months, axis, ...zone, keys_on: shortcuts !== 'off', keys };
}

async function send(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  if (owner !== null) await put(toServer(settings.get()));
}

async function put(part: Schemas['SettingsChange']): Promise<boolean> {
  try {
    // What was changed last goes on its way even while the page is left.
    await ok(api.PUT('/settings', { body: part, keepalive: true }));
    return true;
  } catch (fault) {
    const problem = asProblem(fault);
    tell(problem.detail ?? problem.title, { kind: 'fault' });
    return false;
  }
}

/** Keeps another watch-list or other searches; says whether the server has. */
export async function keep(part: Partial<Kept>): Promise<boolean> {
  const before = kept.get();
  kept.set({ ...before, ...part });
  const body: Schemas['SettingsChange'] = {
    ...(part.watch === undefined ? {} : { watch: [...part.watch] }),
    ...(part.searches === undefined ? {} : { searches: [...part.searches] }),
  };
  const isKept = await put(body);
  if (!isKept) kept.set(before);
  return isKept;
}
