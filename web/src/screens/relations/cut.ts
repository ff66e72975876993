import { dayMs, DAY_MS, msDay } from '../../parts/time';
import type { Schemas } from '../../api/client';
import type { Relation } from './page';

/** The stretch of a relation that is shown: whole periods, as of a part of one there are no sums. */
export interface Cut {
  /** First and last day. */
  from: string;
  until: string;
  /** The first and last day of all of it. */
  wholeFrom: string;
  wholeUntil: string;
  /** Whether it is less than all. */
  isPart: boolean;
  /** How many claims there are in it. */
  claims: number;
  periods: Relation['periods'];
  bands: Relation['bands'];
  changes: Relation['changes'];
}

export type Direction = Schemas['Direction'];
type What = Schemas['Sign'] | 'counted';

/** Some claims of a relation, as a query of `/claims`: of the days, which way they go, and what they say; '' is any. */
export function claimsIn(relation: Relation, days: { from: string; to: string }, direction: Direction | '' = '', what: What | '' = ''): { id: string } {
  const rest = what !== '' ? `:${direction}:${what}` : direction !== '' ? `:${direction}` : '';
  return { id: `${relation.set}:${days.from}:${days.to}${rest}` };
}

/** What of `relation` lies between the two days, where they are given; null where nothing has a day. */
export function cut(relation: Relation, from: string | null, until: string | null): Cut | null {
  const wholeFrom = relation.periods[0]?.from;
  const wholeUntil = relation.periods.at(-1)?.to;
  if (wholeFrom === undefined || wholeUntil === undefined) return null;
  const asked = [from, until].map((day) => (day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(dayMs(day)) ? day : null));
  let first = asked[0] ?? wholeFrom;
  let last = asked[1] ?? wholeUntil;
  if (first > last) [first, last] = [last, first];
  const touches = (part: { from: string; to: string }) => part.from <= last && part.to >= first;
  const periods = relation.periods.filter(touches);
  first = periods[0]?.from ?? first;
  last = periods.at(-1)?.to ?? last;
  if (first === last) last = msDay(dayMs(last) + DAY_MS);
  return {
    from: first,
    until: last,
    wholeFrom,
    wholeUntil,
    isPart: first > wholeFrom || last < wholeUntil,
    claims: periods.reduce((sum, period) => sum + period.claims_count, 0),
    periods,
    bands: relation.bands.filter(touches),
    changes: relation.changes.filter((change) => change.day >= first && change.day <= last),
  };
}
