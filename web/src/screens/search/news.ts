import { useEffect, useState } from 'preact/hooks';
import { api, ok } from '../../api/client';
import type { Search } from '../../app/kept';
import { useStream } from '../../app/stream';

/** So many kept searches are looked after; each costs two questions. */
const MOST = 20;

/** What came since a kept search was last looked at. */
export interface News {
  /** How many more it finds. */
  more: number;
  /** The revision at which it was looked at. */
  since: number;
}

async function found(q: string, asOf: string | undefined, signal: AbortSignal): Promise<number> {
  const query = { q, in: 'auto' as const, limit: 1, ...(asOf === undefined ? {} : { as_of: asOf }) };
  return (await ok(api.GET('/search', { params: { query }, signal }))).total;
}

/** The revision of the ledger, as the server tells it, and by name what is new of `searches`; asked anew as the ledger grows. */
export function useNews(searches: readonly Search[]): { revision: number | null; news: ReadonlyMap<string, News> } {
  const [revision, setRevision] = useState<number | null>(null);
  const [news, setNews] = useState<ReadonlyMap<string, News>>(new Map());
  const hear = (tick: { revision: number }) => setRevision(tick.revision);
  useStream({ ledger: hear, linked: hear });
  const watched = searches.filter((one) => one.seen !== null).slice(0, MOST);
  const key = JSON.stringify([revision, watched]);
  useEffect(() => {
    if (revision === null) return;
    const stop = new AbortController();
    const look = async () => {
      const all = new Map<string, News>();
      for (const { name, query, seen } of watched) {
        const more = seen === revision ? 0 : (await found(query, undefined, stop.signal)) - (await found(query, `r${seen}`, stop.signal));
        all.set(name, { more: Math.max(0, more), since: seen! });
      }
      if (!stop.signal.aborted) setNews(all);
    };
    // What cannot be counted now is counted when the ledger grows again.
    look().catch(() => {});
    return () => stop.abort();
  }, [key]);
  return { revision, news };
}
