import { api, asProblem, keepSession, ok, onRefused, type Problem, type Session } from '../api/client';
import { flushSettings, forgetSettings, syncSettings } from './kept';
import { createStore } from './store';

/** Who is at work here, or why nobody is. */
export type Entry =
  | { state: 'asking' }
  /** `isOver`: the session has ended meanwhile; what is on the page stays until somebody enters again. */
  | { state: 'open'; session: Session; isOver: boolean }
  | { state: 'shut'; session: Session | null; why: 'none' | 'token' | 'offline'; problem?: Problem };

export const entry = createStore<Entry>({ state: 'asking' });

/** How often somebody has entered again after a session had ended; what was refused meanwhile is asked anew. */
export const renewed = createStore(0);

/** Takes the token out of the address, opens the session with it, and asks who is at work. */
export async function enter(): Promise<void> {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  let isUsed = false;
  if (token !== null) {
    history.replaceState(null, '', location.pathname + location.search);
    try {
      accept(await ok(api.POST('/session', { body: { token } })));
      return;
    } catch (fault) {
      // A page that is loaded again has a session already; only without one does it matter.
      isUsed = asProblem(fault).status !== 0;
    }
  }
  try {
    accept(await ok(api.GET('/session')), isUsed);
  } catch (fault) {
    entry.set({ state: 'shut', session: null, why: 'offline', problem: asProblem(fault) });
  }
}

/** Signs in by name, password and where the account has a second factor its code; the fault is thrown. */
export async function signIn(name: string, password: string, code = ''): Promise<void> {
  accept(await ok(api.POST('/session', { body: { name, password, ...(code === '' ? {} : { code }) } })));
}

/** Ends the session, here even where the server does not answer. */
export async function signOut(): Promise<void> {
  await flushSettings();
  forgetSettings();
  try {
    await ok(api.DELETE('/session'));
  } catch {
    // Whether it has ended is asked next.
  }
  await enter();
}

/** Asks whether the session that had ended is open again; says whether it is. */
export async function resume(): Promise<boolean> {
  const session = await ok(api.GET('/session'));
  if (session.is_open) accept(session);
  return session.is_open;
}

function accept(session: Session, isUsed = false): void {
  const before = entry.get();
  keepSession(session);
  if (!session.is_open) {
    forgetSettings();
    entry.set({ state: 'shut', session, why: isUsed ? 'token' : 'none' });
    return;
  }
  void syncSettings(session.user ?? '');
  entry.set({ state: 'open', session, isOver: false });
  if (before.state === 'open' && before.isOver) renewed.set(renewed.get() + 1);
}

/** A request was refused: the session may be over, or be that of somebody else who entered in another window. */
async function look(): Promise<void> {
  const now = entry.get();
  if (now.state !== 'open') return;
  const session = await ok(api.GET('/session'));
  if (!session.is_open) entry.set({ ...now, isOver: true });
  else if (session.user !== now.session.user || session.role !== now.session.role || session.csrf !== now.session.csrf) accept(session);
}

let looking: Promise<void> | null = null;
onRefused(() => {
  looking ??= look()
    .catch(() => {})
    .finally(() => (looking = null));
});
