import { asQuery, type Schemas } from '../../api/client';
import type { Query } from '../../app/router';
import type { Sign } from '../../parts/sign';
import type { Network } from './index';

/** A relation as it is at a moment. */
export interface Line {
  a: string;
  b: string;
  sign: Sign;
  claims: number;
  origins: number;
  query: Query;
}

/** The relations of slice `at`, or of all of the time where it is null. */
export function linesAt(network: Network, at: number | null): Line[] {
  const lines: Line[] = [];
  for (const edge of network.edges) {
    const query = asQuery(edge.claims);
    if (at === null) {
      lines.push({ a: edge.a, b: edge.b, sign: edge.sign, claims: edge.claims_count, origins: edge.origins, query });
      continue;
    }
    const slice = edge.slices.find((one) => one.slice === at);
    if (slice === undefined) continue;
    const { from, to } = network.slices[at]!;
    lines.push({ a: edge.a, b: edge.b, sign: slice.sign, claims: slice.claims_count, origins: slice.origins, query: { ...query, ...within(query, from, to) } });
  }
  return lines;
}

/** The days of a slice, as far as they lie between those that are asked for already. */
export function within(query: Query, from: string, to: string): { from: string; until: string } {
  const [first, last] = [query['from'], query['until']];
  return {
    from: typeof first === 'string' && first > from ? first : from,
    until: typeof last === 'string' && last < to ? last : to,
  };
}

export type Node = Schemas['Network']['nodes'][number];

/** Nodes by their id. */
export function nodesById(network: Network): Map<string, Node> {
  return new Map(network.nodes.map((node) => [node.id, node]));
}
