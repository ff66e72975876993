import { useEffect, useRef, useState } from 'preact/hooks';
import { api, asOf, asProblem, ok, type Claim, type Problem } from '../../api/client';
import { conditionsOf } from '../claims/query';
import { useRenewed } from '../../app/data';
import { report } from '../../claims/reports';

export const ORDERS = ['uncertain', 'conflicts', 'newest', 'watch', 'audit'] as const;
export type Order = (typeof ORDERS)[number];

/** What is asked for: an order, and the conditions of the address, which are those of `/claims`. */
export interface Wanted {
  order: Order;
  seed: number;
  conditions: ReturnType<typeof conditionsOf>;
}

/** The wish that an address holds. */
export function wantedOf(query: URLSearchParams): Wanted {
  const seed = Number(query.get('seed') ?? '1');
  return {
    order: ORDERS.find((one) => one === query.get('order')) ?? 'uncertain',
    seed: Number.isSafeInteger(seed) ? seed : 1,
    conditions: conditionsOf(query),
  };
}

/**
 * What waits in the present order and under its filters as a query of `/claims`, for deciding about many. Null where the order holds
 * nothing that could be accepted: a random sample is there to find the rate of errors, and nobody may be watched.
 */
export function claimsQuery(wanted: Wanted, watch: readonly string[], least: number): string | null {
  const { least: bar, ...conditions } = wanted.conditions;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(conditions)) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  }
  query.set('least', String(Math.max(least, bar ?? 0)));
  switch (wanted.order) {
    case 'uncertain':
    case 'newest':
      break;
    case 'conflicts':
      query.set('in_conflict', 'true');
      break;
    case 'watch':
      if (watch.length === 0) return null;
      query.delete('with');
      for (const id of watch) query.append('with', id);
      break;
    case 'audit':
      return null;
  }
  return query.toString();
}

const LIMIT = 50;
/** How near to the end of what is here the next part is asked for. */
const AHEAD = 12;

export interface Queue {
  items: readonly Claim[];
  total: number;
  isLoading: boolean;
  problem: Problem | null;
  /** Puts another version of a claim in its place. */
  put: (claim: Claim) => void;
  /** Moves a claim to the end. */
  defer: (id: string) => void;
  /** Sees to it that what follows the claim at `index` is here before it is wanted. */
  prepare: (index: number) => void;
  again: () => void;
}

/** The claims that wait, in the order asked for; parts follow as they are needed. */
export function useQueue(wanted: Wanted): Queue {
  const key = JSON.stringify([wanted, asOf()]);
  const [items, setItems] = useState<readonly Claim[]>([]);
  const [total, setTotal] = useState(0);
  const [isLoading, setLoading] = useState(true);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [round, setRound] = useState(0);
  const next = useRef<string | null>(null);
  const asking = useRef<AbortController | null>(null);

  const ask = (after: string | null) => {
    const stop = new AbortController();
    asking.current = stop;
    setLoading(true);
    const { order, seed, conditions } = wanted;
    const query = { ...conditions, order, seed, limit: LIMIT, ...(after === null ? {} : { after }), ...asOf() };
    ok(api.GET('/queue', { params: { query }, signal: stop.signal })).then(
      (page) => {
        if (stop.signal.aborted) return;
        asking.current = null;
        next.current = page.next;
        setTotal(page.total);
        setLoading(false);
        setItems((old) => {
          if (after === null) return page.items;
          const ids = new Set(old.map((claim) => claim.id));
          return [...old, ...page.items.filter((claim) => !ids.has(claim.id))];
        });
      },
      (fault: unknown) => {
        if (stop.signal.aborted) return;
        asking.current = null;
        setLoading(false);
        setProblem(asProblem(fault));
      },
    );
  };

  useEffect(() => {
    asking.current?.abort();
    setProblem(null);
    setItems([]);
    ask(null);
    return () => asking.current?.abort();
  }, [key, round]);

  const again = () => setRound((n) => n + 1);
  useRenewed(problem, again);
  return {
    items,
    total,
    isLoading,
    problem,
    put: (claim) => setItems((old) => old.map((one) => (one.id === claim.id ? claim : one))),
    defer: (id) =>
      setItems((old) => {
        const one = old.find((claim) => claim.id === id);
        return one === undefined ? old : [...old.filter((claim) => claim.id !== id), one];
      }),
    prepare(index) {
      for (const ahead of [1, 2]) {
        const claim = items[index + ahead];
        if (claim !== undefined) report(claim.report_id).catch(() => {});
      }
      if (index >= items.length - AHEAD && next.current !== null && asking.current === null) {
        ask(next.current);
      }
    },
    again,
  };
}
