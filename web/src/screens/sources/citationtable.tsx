import { useState } from 'preact/hooks';
import type { Schemas } from '../../api/client';
import { href } from '../../app/router';
import { Count } from '../../parts/count';
import { Labelled, useLabel } from '../../parts/labelled';
import { ActorName } from '../../parts/name';
import { Table, type Column } from '../../parts/table';
import { useWords } from '../../words/book';
import { partWords } from '../../words/parts';
import { sourcesWords } from '../../words/sources';

type Graph = Schemas['Citations'];
export type Node = Graph['nodes'][number];
export type Edge = Graph['edges'][number];

const STEP = 20;

/** The node of this key; one without a node is called as its key is. */
export function nodeOf(graph: Graph, key: string): Node {
  const bare = key.replace(/^(outlet:|~)/, '');
  return (
    graph.nodes.find((node) => node.key === key) ?? {
      key,
      label: { en: bare, ar: bare },
      is_outlet: key.startsWith('outlet:'),
      cites: 0,
      cited: 0,
    }
  );
}

/** Whether both ends of `edge` are in one ring. */
export function isInRing(graph: Graph, edge: Edge): boolean {
  return graph.circles.some((ring) => ring.includes(edge.from) && ring.includes(edge.to));
}

/** Somebody who cites or is cited, and a link to what is known of him. */
export function NodeName({ node }: { node: Node }) {
  const t = useWords(sourcesWords);
  const label = useLabel();
  if (node.key === 'outlet:') return <>{t('noOutlet')}</>;
  if (node.key.startsWith('outlet:')) {
    return (
      <a href={href('/sources', { outlet: node.key.slice('outlet:'.length) })}>
        <Labelled label={node.label} />
      </a>
    );
  }
  if (node.key.startsWith('~')) return <Labelled label={node.label} />;
  return <ActorName id={node.key} name={label(node.label)} />;
}

/** Citations, one a line. */
export function CitationTable(props: {
  caption: string;
  graph: Graph;
  edges: readonly Edge[];
  show: 'from' | 'to' | 'both';
}) {
  const t = useWords(sourcesWords);
  const label = useLabel();
  const p = useWords(partWords);
  const [most, setMost] = useState(STEP);
  const { graph } = props;
  const end = (side: 'from' | 'to'): Column<Edge> => ({
    head: t(side),
    isName: side === 'to' || props.show === 'from',
    cell: (edge) => <NodeName node={nodeOf(graph, edge[side])} />,
  });
  const columns: Column<Edge>[] = [
    ...(props.show === 'to' ? [] : [end('from')]),
    ...(props.show === 'from' ? [] : [end('to')]),
    {
      head: t('claimsHead'),
      isNumber: true,
      cell: (edge) => (
        <Count
          n={edge.claims_count}
          claims={edge.claims}
          words={t('edge', {
            n: edge.claims_count,
            from: label(nodeOf(graph, edge.from).label),
            to: label(nodeOf(graph, edge.to).label),
          })}
        />
      ),
    },
  ];
  if (graph.circles.length > 0) {
    columns.push({
      head: t('ringsTitle'),
      cell: (edge) => (isInRing(graph, edge) ? <span class="chip">{t('inRing')}</span> : ''),
    });
  }
  return (
    <>
      <Table
        caption={props.caption}
        isCaptionHidden
        columns={columns}
        rows={props.edges.slice(0, most)}
        by={(edge, i) => `${edge.from} ${edge.to} ${i}`}
      />
      {props.edges.length > most && (
        <div>
          <button type="button" onClick={() => setMost(most + 4 * STEP)}>
            {p('more')}
          </button>
        </div>
      )}
    </>
  );
}
