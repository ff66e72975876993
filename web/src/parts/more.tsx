import { useEffect, useRef, useState } from 'preact/hooks';
import { asProblem, type Problem } from '../api/client';
import { useRenewed } from '../app/data';
import { useWords } from '../words/book';
import { partWords } from '../words/parts';

/** A part of a list, as the server gives it. */
export interface Part<T> {
  items: T[];
  next: string | null;
  total?: number;
}

export interface Pages<T, P extends Part<T>> {
  /** The first part with all that it says of the whole; null until it is here. */
  first: P | null;
  items: readonly T[];
  hasMore: boolean;
  isLoading: boolean;
  problem: Problem | null;
  more: () => void;
  again: () => void;
}

/** A list that comes in parts. `key` says what it depends on; `ask` gives the part after `after`. */
export function usePages<T, P extends Part<T>>(
  key: string,
  ask: (after: string | undefined, signal: AbortSignal) => Promise<P>,
): Pages<T, P> {
  const [first, setFirst] = useState<P | null>(null);
  const [items, setItems] = useState<readonly T[]>([]);
  const [next, setNext] = useState<string | null>(null);
  const [isLoading, setLoading] = useState(true);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [round, setRound] = useState(0);
  const running = useRef<AbortController | null>(null);
  const of = useRef<string | null>(null);
  const asking = useRef(ask);
  asking.current = ask;

  const empty = () => {
    setFirst(null);
    setItems([]);
    setNext(null);
  };
  const load = (after: string | undefined) => {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    setLoading(true);
    setProblem(null);
    asking.current(after, stop.signal).then(
      (part) => {
        if (stop.signal.aborted) return;
        setLoading(false);
        of.current = key;
        setNext(part.next);
        if (after === undefined) setFirst(part);
        setItems((old) => (after === undefined ? part.items : [...old, ...part.items]));
      },
      (fault: unknown) => {
        if (stop.signal.aborted) return;
        setLoading(false);
        setProblem(asProblem(fault));
        if (of.current !== key) empty();
      },
    );
  };
  useEffect(() => {
    load(undefined);
    return () => running.current?.abort();
  }, [key, round]);
  const again = () => setRound((n) => n + 1);
  useRenewed(problem, again);
  return {
    first,
    items,
    hasMore: next !== null,
    isLoading,
    problem,
    more: () => {
      if (next !== null && !isLoading) load(next);
    },
    again,
  };
}

/** The end of a list in parts: more of it, or that it is on its way. */
export function More(props: { pages: { hasMore: boolean; isLoading: boolean; more: () => void } }) {
  const t = useWords(partWords);
  const { hasMore, isLoading, more } = props.pages;
  if (isLoading) return <p class="waiting" role="status">{t('loading')}</p>;
  if (!hasMore) return null;
  return (
    <div>
      <button type="button" onClick={more}>
        {t('more')}
      </button>
    </div>
  );
}
