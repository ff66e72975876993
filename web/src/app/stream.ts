import { useEffect, useRef, useState } from 'preact/hooks';
import type { Schemas } from '../api/client';

/** What the server tells while it happens. */
export interface Heard {
  /** A revision was added, or events and conflicts were brought up to date. */
  onLedger?: (tick: Schemas['LedgerTick']) => void;
  /** How far the reading of an upload is. */
  onIngest?: (tick: Schemas['IngestTick']) => void;
}

/** Listens to the server while the component is shown; whether the connection stands. The browser connects anew by itself. */
export function useStream(heard: Heard): boolean {
  const latest = useRef(heard);
  latest.current = heard;
  const [isOpen, setOpen] = useState(true);
  useEffect(() => {
    if (typeof EventSource === 'undefined') return;
    const source = new EventSource('/api/v1/stream');
    const told = <T>(run: (value: T) => void) => (event: MessageEvent<string>) => {
      try {
        run(JSON.parse(event.data) as T);
      } catch {
        // A line that is no JSON tells nothing.
      }
    };
    const ledger = told<Schemas['LedgerTick']>((tick) => latest.current.onLedger?.(tick));
    source.addEventListener('hello', ledger);
    source.addEventListener('ledger', ledger);
    source.addEventListener('linked', ledger);
    source.addEventListener('ingest', told<Schemas['IngestTick']>((tick) => latest.current.onIngest?.(tick)));
    source.onopen = () => setOpen(true);
    source.onerror = () => setOpen(false);
    return () => source.close();
  }, []);
  return isOpen;
}
