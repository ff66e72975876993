import type { Schemas } from '../../api/client';

type Differences = Schemas['Differences'];

const SIDES = ['first', 'second'] as const;

/** How much of two texts is the same: shares in [0, 1] of each, by letters and digits, and in how many places they differ. */
export function shares(found: Differences): { first: number; second: number; stretches: number } {
  const [first, second] = SIDES.map((side) => {
    const letters = [...found[side].text].map((sign) => /[\p{L}\p{N}]/u.test(sign));
    const count = (start: number, end: number) => letters.slice(start, end).filter(Boolean).length;
    const all = count(0, letters.length);
    const same = found.changes
      .filter((change) => change.kind === 'same')
      .reduce((sum, change) => sum + count(change[side].start, change[side].end), 0);
    return all === 0 ? 1 : same / all;
  }) as [number, number];
  return { first, second, stretches: found.changes.filter((change) => change.kind !== 'same').length };
}
