import { useEffect, useState } from 'preact/hooks';
import { api, asOf, ok, type Schemas } from '../api/client';

/** Reports that were read already or are on their way; the text of a report never changes. */
const known = new Map<string, Promise<Schemas['ReportPage']>>();
const MOST = 40;

/** The report of that id, asked for once. */
export function report(id: string): Promise<Schemas['ReportPage']> {
  const key = `${id} ${asOf().as_of ?? ''}`;
  let asked = known.get(key);
  if (asked === undefined) {
    asked = ok(api.GET('/reports/{id}', { params: { path: { id }, query: asOf() } }));
    known.set(key, asked);
    asked.catch(() => known.delete(key));
    if (known.size > MOST) known.delete(known.keys().next().value!);
  }
  return asked;
}

/** The report of that id; null while it is on its way. One that is here already is here at once. */
export function useReport(id: string | null): Schemas['ReportPage'] | null {
  const [got, setGot] = useState<Schemas['ReportPage'] | null>(null);
  const at = asOf().as_of;
  useEffect(() => {
    if (id === null) return;
    let isGone = false;
    report(id).then(
      (page) => {
        if (!isGone) setGot(page);
      },
      () => {
        if (!isGone) setGot(null);
      },
    );
    return () => {
      isGone = true;
    };
  }, [id, at]);
  return got !== null && got.report.id === id ? got : null;
}
