import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../api/client';
import { asProblem } from '../api/client';
import { renewed } from './session';
import { useStore } from './store';

/** What becomes of a question to the server. */
export type Data<T> =
  | { state: 'loading'; value: T | null }
  | { state: 'here'; value: T }
  | { state: 'failed'; value: T | null; problem: Problem };

/**
 * The answer to `ask`, asked anew whenever `key` changes; while it is asked anew, the answer of before stays. A null key asks
 * nothing. The second part asks once more.
 */
export function useData<T>(
  key: string | null,
  ask: (signal: AbortSignal) => Promise<T>,
): [Data<T>, () => void] {
  const [data, setData] = useState<Data<T>>({ state: 'loading', value: null });
  const of = useRef<string | null>(null);
  const [round, setRound] = useState(0);
  const asking = useRef(ask);
  asking.current = ask;
  useEffect(() => {
    if (key === null) return;
    const stop = new AbortController();
    setData((old) => ({ state: 'loading', value: old.value }));
    asking.current(stop.signal).then(
      (value) => {
        if (stop.signal.aborted) return;
        of.current = key;
        setData({ state: 'here', value });
      },
      (fault: unknown) => {
        if (stop.signal.aborted) return;
        // What answers another question does not stand below the fault of this one.
        setData((old) => ({ state: 'failed', value: of.current === key ? old.value : null, problem: asProblem(fault) }));
      },
    );
    return () => stop.abort();
  }, [key, round]);
  const again = useCallback(() => setRound((n) => n + 1), []);
  useRenewed(data.state === 'failed' ? data.problem : null, again);
  return [data, again];
}

/** Asks anew, once somebody has entered again, what was refused because a session had ended. */
export function useRenewed(problem: Problem | null, again: () => void): void {
  const times = useStore(renewed);
  const seen = useRef(times);
  useEffect(() => {
    if (seen.current === times) return;
    seen.current = times;
    if (problem?.status === 401) again();
  }, [times]);
}
