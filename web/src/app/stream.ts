import { useEffect, useRef } from 'preact/hooks';
import type { Schemas } from '../api/client';
import { renewed } from './session';
import { createStore, useStore } from './store';

/** What the server tells by itself while the page is open. */
export interface Told {
  /** How the ledger stands, when listening begins and whenever a revision was added. */
  ledger?: (tick: Schemas['LedgerTick']) => void;
  /** Events and conflicts are up to date. */
  linked?: (tick: Schemas['LedgerTick']) => void;
}

const NAMES = { hello: 'ledger', ledger: 'ledger', linked: 'linked' } as const;

// All who listen share one way to the server: a browser opens few to one server.
const listeners = new Set<{ current: Told }>();
const isOpen = createStore(false);
let source: EventSource | null = null;
/** How the ledger stood when it was last told: whoever begins to listen later is told so too. */
let last: Schemas['LedgerTick'] | null = null;

function open(): void {
  if (source !== null || typeof EventSource === 'undefined') return;
  const way = new EventSource('/api/v1/stream');
  source = way;
  way.onopen = () => isOpen.set(true);
  // The browser tries again by itself, unless the server has refused.
  way.onerror = () => {
    isOpen.set(false);
    if (way.readyState === EventSource.CLOSED && source === way) source = null;
  };
  for (const [event, name] of Object.entries(NAMES)) {
    way.addEventListener(event, (message: MessageEvent<string>) => {
      const tick = parsed(message.data);
      if (tick === null) return;
      last = tick as Schemas['LedgerTick'];
      for (const listener of [...listeners]) listener.current[name]?.(tick as never);
    });
  }
}

function shut(): void {
  if (listeners.size > 0) return;
  source?.close();
  source = null;
  last = null;
  isOpen.set(false);
}

renewed.subscribe(() => {
  if (listeners.size > 0) open();
});

/** Hears of what happens for as long as the component is shown; says whether the way to the server is open. */
export function useStream(told: Told): boolean {
  const latest = useRef(told);
  latest.current = told;
  useEffect(() => {
    listeners.add(latest);
    open();
    if (last !== null) latest.current.ledger?.(last);
    return () => {
      listeners.delete(latest);
      // Another screen may listen at once.
      setTimeout(shut, 0);
    };
  }, []);
  return useStore(isOpen);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
