import { api, asProblem, ok, type Schemas } from '../api/client';
import { tell } from '../parts/live';
import { CHORD, change, checked, settings, STORED, type Settings } from './settings';
import { createStore } from './store';

/** What the server keeps for the one who is at work, beyond how things are shown. */
export interface Kept {
  watch: readonly string[];
  searches: readonly { name: string; query: string }[];
}

export const kept = createStore<Kept>({ watch: [], searches: [] });

const PAUSE_MS = 600;
let timer: ReturnType<typeof setTimeout> | undefined;
let isLoaded = false;

/** Brings settings from the server here, then every change back to it. The language of the address stays. */
export async function syncSettings(): Promise<void> {
  if (isLoaded) return;
  isLoaded = true;
  try {
    const theirs = await ok(api.GET('/settings'));
    kept.set({ watch: theirs.watch, searches: theirs.searches });
    // A browser that has no settings of its own takes all that the server keeps.
    const isNew = localStorage.getItem(STORED) === null;
    const { theme, digits, calendar, months, axis, timeZone } = checked(theirs);
    change({ ...shared(theirs), ...(isNew ? { theme, digits, calendar, months, axis, timeZone } : {}) });
  } catch {
    // Those of this browser hold then.
  }
  settings.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void put(toServer(settings.get())), PAUSE_MS);
  });
}

/** Of what the server keeps, that which is a setting here. */
function shared(theirs: Schemas['Settings']): Partial<Settings> {
  const now = settings.get();
  const keymap = Object.fromEntries(Object.entries(theirs.keys).filter(([, chord]) => CHORD.test(chord)));
  return {
    shortcuts: theirs.keys_on ? (now.shortcuts === 'off' ? 'plain' : now.shortcuts) : 'off',
    keymap: { ...now.keymap, ...keymap },
  };
}

function toServer(now: Settings): Schemas['SettingsChange'] {
  const { language, theme, digits, calendar, months, axis, timeZone, shortcuts, keymap } = now;
  const keys = Object.fromEntries(Object.entries(keymap).filter(([, chord]) => chord !== ''));
  const zone = timeZone === '' ? {} : { time_zone: timeZone };
  return { language, theme, digits, calendar, months, axis, ...zone, keys_on: shortcuts !== 'off', keys };
}

async function put(part: Schemas['SettingsChange']): Promise<boolean> {
  try {
    await ok(api.PUT('/settings', { body: part }));
    return true;
  } catch (fault) {
    const problem = asProblem(fault);
    tell(problem.detail ?? problem.title, { kind: 'fault' });
    return false;
  }
}

/** Keeps another watch-list or other searches. */
export async function keep(part: Partial<Kept>): Promise<void> {
  const before = kept.get();
  kept.set({ ...before, ...part });
  const body: Schemas['SettingsChange'] = {
    ...(part.watch === undefined ? {} : { watch: [...part.watch] }),
    ...(part.searches === undefined ? {} : { searches: [...part.searches] }),
  };
  if (!(await put(body))) kept.set(before);
}
