import { dayMs, DAY_MS, msDay } from '../../parts/time';
import type { Relation } from './page';

/** The stretch of a relation that is shown. */
export interface Cut {
  /** First and last day. */
  from: string;
  until: string;
  /** The first and last day of all of it. */
  wholeFrom: string;
  wholeUntil: string;
  /** Whether it is less than all. */
  isPart: boolean;
  periods: Relation['periods'];
  bands: Relation['bands'];
  changes: Relation['changes'];
  marks: Relation['marks'];
}

type Mark = Relation['marks'][number];

/** The claims of `marks`, as a query of `/claims`. */
export function claimsOf(marks: readonly Mark[]): { id: string[] } {
  return { id: [...new Set(marks.map((mark) => mark.claim_id))] };
}

/** The claims of a period: all of the relation stand in `marks` in the order of the periods. */
export function marksOf(relation: Relation, period: Relation['periods'][number]): Mark[] {
  let before = 0;
  for (const one of relation.periods) {
    if (one.from === period.from) return relation.marks.slice(before, before + one.claims_count);
    before += one.claims_count;
  }
  return [];
}

/** What of `relation` lies between the two days, where they are given; null where nothing has a day. */
export function cut(relation: Relation, from: string | null, until: string | null): Cut | null {
  const days = [...relation.periods.flatMap((period) => [period.from, period.to]), ...relation.marks.map((mark) => mark.day ?? '')]
    .filter((day) => !Number.isNaN(dayMs(day)))
    .sort();
  const wholeFrom = days[0];
  const wholeUntil = days.at(-1);
  if (wholeFrom === undefined || wholeUntil === undefined) return null;
  const asked = [from, until].map((day) => (day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(dayMs(day)) ? day : null));
  let first = asked[0] ?? wholeFrom;
  let last = asked[1] ?? wholeUntil;
  if (first > last) [first, last] = [last, first];
  if (first === last) last = msDay(dayMs(last) + DAY_MS);
  const touches = (part: { from: string; to: string }) => part.from <= last && part.to >= first;
  return {
    from: first,
    until: last,
    wholeFrom,
    wholeUntil,
    isPart: first > wholeFrom || last < wholeUntil,
    periods: relation.periods.filter(touches),
    bands: relation.bands.filter(touches),
    changes: relation.changes.filter((change) => change.day >= first && change.day <= last),
    marks: relation.marks.filter((mark) => mark.day !== null && mark.day >= first && mark.day <= last),
  };
}
