import { api, asOf, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import type { Cut } from './cut';
import type { Relation } from './page';

/** Up to so many claims of a stretch are drawn one by one. */
export const FEW = 200;

/** What tells a stretch of a relation from every other, for asking about its claims. */
export function stretchKey(relation: Relation, shown: Cut): string {
  return `${relation.set} ${shown.from} ${shown.until} ${shown.claims} ${JSON.stringify(asOf())}`;
}

/** A part of the claims of a stretch. */
export function askMarks(relation: Relation, shown: Cut, part: { limit: number; after?: string }, signal: AbortSignal) {
  return ok(
    api.GET('/relations/{a}/{b}/marks', {
      params: {
        path: { a: relation.first.id, b: relation.second.id },
        query: { step: relation.step, branches: relation.branches, panel: relation.panel, from: shown.from, until: shown.until, ...part, ...asOf() },
      },
      signal,
    }),
  );
}

/** All claims of a stretch where they are few and have come; else null. */
export function useFewMarks(relation: Relation, shown: Cut): readonly Schemas['Mark'][] | null {
  const key = shown.claims > 0 && shown.claims <= FEW ? stretchKey(relation, shown) : null;
  const [data] = useData(key, async (signal) => ({ key, items: (await askMarks(relation, shown, { limit: FEW }, signal)).items }));
  return key !== null && data.value !== null && data.value.key === key ? data.value.items : null;
}
