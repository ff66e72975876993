/** Figures of one thing, each with the origin that gives it; null where nobody is named. */
export interface Told {
  value: number;
  origin: number | null;
}

/** The middle of `values`; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** One figure for each origin: the middle of what it gives. What nobody is named for counts as one origin each. */
export function byOrigin(figures: readonly Told[]): number[] {
  const groups = new Map<number, number[]>();
  const alone: number[] = [];
  for (const { value, origin } of figures) {
    if (origin === null) alone.push(value);
    else groups.set(origin, [...(groups.get(origin) ?? []), value]);
  }
  return [...[...groups.values()].map(median), ...alone];
}

/** Lowest, middle and highest figure of the origins. */
export function range(figures: readonly Told[]): { low: number; mid: number; high: number } {
  const values = byOrigin(figures);
  return { low: Math.min(...values), mid: median(values), high: Math.max(...values) };
}
