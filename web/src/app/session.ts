import { api, asProblem, keepSession, ok, type Problem, type Session } from '../api/client';
import { syncSettings } from './kept';
import { createStore } from './store';

/** Who is at work here, or why nobody is. */
export type Entry =
  | { state: 'asking' }
  | { state: 'open'; session: Session }
  | { state: 'shut'; session: Session | null; why: 'none' | 'token' | 'offline'; problem?: Problem };

export const entry = createStore<Entry>({ state: 'asking' });

/** Whether decisions may be made: somebody may write, and the present is shown. */
export function mayDecide(now: Entry, isPast: boolean): boolean {
  if (now.state !== 'open' || isPast) return false;
  return now.session.role !== 'reader' && now.session.can_write !== false;
}

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

/** Signs in by name and password; the fault is thrown. */
export async function signIn(name: string, password: string): Promise<void> {
  accept(await ok(api.POST('/session', { body: { name, password } })));
}

export async function signOut(): Promise<void> {
  await ok(api.DELETE('/session'));
  await enter();
}

function accept(session: Session, isUsed = false): void {
  keepSession(session);
  if (session.is_open) void syncSettings();
  entry.set(
    session.is_open
      ? { state: 'open', session }
      : { state: 'shut', session, why: isUsed ? 'token' : 'none' },
  );
}
