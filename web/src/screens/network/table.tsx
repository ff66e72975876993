import { useState } from 'preact/hooks';
import { href, path } from '../../app/router';
import { Count } from '../../parts/count';
import { useLabel } from '../../parts/labelled';
import { ActorName } from '../../parts/name';
import { SignGlyph } from '../../parts/sign';
import { Table, type Column } from '../../parts/table';
import { useWords } from '../../words/book';
import { networkWords } from '../../words/network';
import { partWords } from '../../words/parts';
import type { Line, Node } from './moment';

const MOST = 100;

/** Relations in lines, those with the most origins first; `from` is left out where all are of one actor. */
export function LinesTable(props: { caption: string; lines: readonly Line[]; nodes: Map<string, Node>; from?: string }) {
  const t = useWords(networkWords);
  const p = useWords(partWords);
  const label = useLabel();
  const [most, setMost] = useState(MOST);
  const { from, nodes } = props;
  const sorted = [...props.lines].sort((a, b) => b.origins - a.origins || b.claims - a.claims);
  const actor = (id: string) => {
    const node = nodes.get(id);
    return <ActorName id={id.startsWith('~') ? null : id} name={node === undefined ? id : label(node.label)} />;
  };
  const columns: Column<Line>[] = [
    { head: t('second'), isName: true, cell: (line) => actor(line.a === from ? line.b : from === undefined ? line.b : line.a) },
    {
      head: t('sign'),
      cell: (line) => (
        <span class="sign-cell">
          <svg class={`picture sign-${line.sign}`} width="16" height="16" aria-hidden="true">
            <SignGlyph sign={line.sign} x={8} y={8} r={4.5} />
          </svg>
          {t(`sign.${line.sign}`)}
        </span>
      ),
    },
    { head: t('origins'), isNumber: true, cell: (line) => <Count n={line.origins} claims={line.query} words={p('originsN', { n: line.origins })} /> },
    { head: t('claimsHead'), isNumber: true, cell: (line) => <Count n={line.claims} claims={line.query} words={p('claimsN', { n: line.claims })} /> },
    {
      head: t('relation'),
      cell: (line) => !line.a.startsWith('~') && !line.b.startsWith('~') && <a class="nowrap" href={href(path('relations', line.a, line.b))}>{t('openRelation')}</a>,
    },
  ];
  if (from === undefined) columns.unshift({ head: t('first'), isName: true, cell: (line) => actor(line.a) });
  return (
    <>
      <Table<Line> caption={props.caption} isCaptionHidden rows={sorted.slice(0, most)} by={(line) => `${line.a} ${line.b}`} columns={columns} />
      {sorted.length > most && (
        <button type="button" onClick={() => setMost(most + 400)}>
          {p('more')}
        </button>
      )}
    </>
  );
}
