import { useEffect, useRef } from 'preact/hooks';
import { api, ok } from '../api/client';
import { kept, type Search } from './kept';
import { useHere } from './router';
import { createStore, useStore } from './store';

/** So many kept searches are looked after; each costs a question when the ledger has grown. */
const MOST = 20;

/** So often the ledger is asked whether it has grown while a page stays. A stream of events would take one of the few ways to the server from each window. */
const PAUSE_MS = 60_000;

/** What came since a kept search was last looked at. */
export interface News {
  /** How much it finds that was not known then. */
  more: number;
  /** The revision at which it was looked at. */
  since: number;
}

/** The revision of the ledger where it is known, and by the name of each kept search what is new in it. */
export const news = createStore<{ revision: number | null; all: ReadonlyMap<string, News> }>({ revision: null, all: new Map() });

/** The address of what a search finds that is new. */
export function newsQuery(search: Search, told: News): { q: string; new_since: string } {
  return { q: search.query, new_since: `r${told.since}` };
}

async function found(q: string, since: number, signal: AbortSignal): Promise<number> {
  const query = { q, in: 'auto' as const, limit: 1, new_since: `r${since}` };
  return (await ok(api.GET('/search', { params: { query }, signal }))).total;
}

/** Looks after kept searches: at each turn of the page, and now and then while it stays. */
export function useWatching(): void {
  const { searches } = useStore(kept);
  const { path, query } = useHere();
  const counted = useRef('');
  const isWanted = searches.length > 0 || path === '/search';
  const key = JSON.stringify([isWanted, searches, path, query.get('q')]);
  useEffect(() => {
    if (!isWanted) {
      if (news.get().all.size > 0) news.set({ ...news.get(), all: new Map() });
      return;
    }
    const stop = new AbortController();
    const look = async () => {
      if (document.hidden) return;
      const { items } = await ok(api.GET('/revisions', { params: { query: { limit: 1 } }, signal: stop.signal }));
      const revision = items[0]?.seq ?? 0;
      const watched = kept.get().searches.filter((one) => one.seen !== null).slice(0, MOST);
      const what = JSON.stringify([revision, watched]);
      if (what === counted.current) return;
      const all = new Map<string, News>();
      for (const { name, query: q, seen } of watched) {
        const more = seen! >= revision ? 0 : await found(q, seen!, stop.signal).catch(() => 0);
        all.set(name, { more, since: seen! });
      }
      if (stop.signal.aborted) return;
      counted.current = what;
      news.set({ revision, all });
    };
    // What cannot be counted now is counted at the next turn.
    const soon = () => void look().catch(() => {});
    soon();
    const timer = setInterval(soon, PAUSE_MS);
    addEventListener('visibilitychange', soon);
    return () => {
      stop.abort();
      clearInterval(timer);
      removeEventListener('visibilitychange', soon);
    };
  }, [key]);
}
