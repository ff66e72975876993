import { useEffect, useState } from 'preact/hooks';

/** A value that changes, and those who want to know. */
export interface Store<T> {
  get(): T;
  set(value: T): void;
  subscribe(listener: () => void): () => void;
}

/** A store that begins with `value`. */
export function createStore<T>(value: T): Store<T> {
  let current = value;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(next) {
      if (Object.is(next, current)) return;
      current = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The value of a store; the component is drawn again when it changes. */
export function useStore<T>(store: Store<T>): T {
  const [, draw] = useState(0);
  const seen = store.get();
  useEffect(() => {
    const listener = () => draw((n) => n + 1);
    // What changed between drawing and now would be missed otherwise.
    if (!Object.is(seen, store.get())) listener();
    return store.subscribe(listener);
  }, [store]);
  return store.get();
}
