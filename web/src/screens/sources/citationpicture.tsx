import type { Schemas } from '../../api/client';
import { href } from '../../app/router';
import { asQuery } from '../../api/client';
import { useLabel } from '../../parts/labelled';
import { SvgLink } from '../../parts/svglink';
import { useWords } from '../../words/book';
import { sourcesWords } from '../../words/sources';
import { isInRing, NodeName, nodeOf, type Edge } from './citationtable';

type Graph = Schemas['Citations'];

const MOST_EDGES = 40;
const ROW = 34;
const WIDTH = 100;

/** A place in one of the two columns. */
export interface Placed {
  keys: readonly string[];
  /** Row of each key. */
  at: ReadonlyMap<string, number>;
}

/** Those of one side, the most active first: whoever shares many citations stands high on both sides, so few lines cross. */
export function placed(edges: readonly Edge[], side: 'from' | 'to'): Placed {
  const sums = new Map<string, number>();
  for (const edge of edges) sums.set(edge[side], (sums.get(edge[side]) ?? 0) + edge.claims_count);
  const keys = [...sums.keys()].sort((a, b) => sums.get(b)! - sums.get(a)! || (a < b ? -1 : 1));
  return { keys, at: new Map(keys.map((key, i) => [key, i])) };
}

/** Two columns and lines between them; the names are text of the page, the lines a picture under them. */
export function CitationPicture({ graph }: { graph: Graph }) {
  const t = useWords(sourcesWords);
  const label = useLabel();
  const edges = [...graph.edges].sort((a, b) => b.claims_count - a.claims_count).slice(0, MOST_EDGES);
  const from = placed(edges, 'from');
  const to = placed(edges, 'to');
  const rows = Math.max(from.keys.length, to.keys.length);
  const most = Math.max(...edges.map((edge) => edge.claims_count), 1);
  const y = (side: Placed, key: string) => ((side.at.get(key)! + 0.5) * rows * ROW) / side.keys.length;
  const column = (side: Placed, head: string) => (
    <div class="cite-column">
      <h3>{head}</h3>
      <ul style={{ height: `${rows * ROW}px` }}>
        {side.keys.map((key) => (
          <li key={key} style={{ insetBlockStart: `${y(side, key)}px` }}>
            <NodeName node={nodeOf(graph, key)} />
          </li>
        ))}
      </ul>
    </div>
  );
  return (
    <div class="stack">
      <p class="hint" data-n="scale">
        {t('graphWords')} {edges.length < graph.edges.length && t('graphLeast', { n: edges.length })}
      </p>
      <div class="cite">
        {column(from, t('from'))}
        <svg
          class="cite-lines"
          viewBox={`0 0 ${WIDTH} ${rows * ROW}`}
          preserveAspectRatio="none"
          style={{ height: `${rows * ROW}px` }}
          role="group"
          aria-label={t('graph')}
        >
          {edges.map((edge, i) => {
            const [a, b] = [y(from, edge.from), y(to, edge.to)];
            const words = t('edge', {
              n: edge.claims_count,
              from: label(nodeOf(graph, edge.from).label),
              to: label(nodeOf(graph, edge.to).label),
            });
            const line = `M0 ${a} C${WIDTH / 2} ${a} ${WIDTH / 2} ${b} ${WIDTH} ${b}`;
            return (
              <SvgLink key={i} to={href('/claims', asQuery(edge.claims))} words={words}>
                <path class="cite-hit" d={line} />
                <path
                  class={isInRing(graph, edge) ? 'cite-line cite-ring' : 'cite-line'}
                  d={line}
                  style={{ strokeWidth: `${1 + (5 * edge.claims_count) / most}px` }}
                />
              </SvgLink>
            );
          })}
        </svg>
        {column(to, t('to'))}
      </div>
    </div>
  );
}
