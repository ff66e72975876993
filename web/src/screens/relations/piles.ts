import type { Schemas } from '../../api/client';
import type { Sign } from '../../parts/sign';
import { dayMs, DAY_MS, type TimeScale } from '../../parts/time';
import type { Cut, Direction } from './cut';

type Mark = Schemas['Mark'];

/** Side of the square that a mark has for itself: what can be hit with a finger. */
export const CELL = 24;

/** From hostile to denied, the nearest to the line first. */
const SIGNS: readonly Sign[] = ['hostile', 'cooperative', 'neutral', 'disputed'];

/** 1 above the line, -1 below it, 0 on it. */
export type Side = 1 | -1 | 0;

export function sideOf(direction: Direction): Side {
  return direction === 'first_to_second' ? 1 : direction === 'second_to_first' ? -1 : 0;
}

interface Place {
  key: string;
  x: number;
  side: Side;
}

/** Claims one above the other. */
export interface Pile extends Place {
  marks: Mark[];
}

/** Sums of neighbouring periods, one above the other. */
export interface Heap extends Place {
  direction: Direction;
  /** The days of its periods. */
  from: string;
  to: string;
  total: number;
  sums: { sign: Sign; n: number }[];
}

function place(ms: number, direction: Direction, scale: TimeScale): Place {
  const columns = Math.max(1, Math.floor((scale.right - scale.left) / CELL));
  const column = Math.min(columns - 1, Math.max(0, Math.floor((scale.x(ms) - scale.left) / CELL)));
  return { key: `${column} ${direction}`, x: scale.left + (column + 0.5) * CELL, side: sideOf(direction) };
}

/** Marks side by side in columns, so that none hides another. */
export function piles(marks: readonly Mark[], scale: TimeScale): Pile[] {
  const found = new Map<string, Pile>();
  for (const mark of marks) {
    if (mark.day === null) continue;
    const at = place(dayMs(mark.day), mark.direction, scale);
    const pile = found.get(at.key) ?? { ...at, marks: [] };
    pile.marks.push(mark);
    found.set(at.key, pile);
  }
  return [...found.values()];
}

/** The sums of a period one by one. */
function actsOf(period: Cut['periods'][number]): { direction: Direction; sign: Sign; n: number }[] {
  return Object.entries(period.acts).flatMap(([direction, bySign]) =>
    Object.entries(bySign).map(([sign, n]) => ({ direction: direction as Direction, sign: sign as Sign, n })),
  );
}

/** The sums of the periods in the same columns; a column has the periods whose middle lies in it. */
export function heaps(shown: Cut, scale: TimeScale): Heap[] {
  const found = new Map<string, Heap>();
  for (const period of shown.periods) {
    const middle = (dayMs(period.from) + dayMs(period.to) + DAY_MS) / 2;
    for (const { direction, sign, n } of actsOf(period)) {
      const at = place(middle, direction, scale);
      const heap = found.get(at.key) ?? { ...at, direction, from: period.from, to: period.to, total: 0, sums: [] };
      heap.to = period.to;
      heap.total += n;
      const sum = heap.sums.find((one) => one.sign === sign);
      if (sum === undefined) heap.sums.push({ sign, n });
      else sum.n += n;
      found.set(at.key, heap);
    }
  }
  for (const heap of found.values()) heap.sums.sort((a, b) => SIGNS.indexOf(a.sign) - SIGNS.indexOf(b.sign));
  return [...found.values()];
}
