import { api, asOf, asQuery, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { href, useHere } from '../../app/router';
import { settings } from '../../app/settings';
import { useStore } from '../../app/store';
import { Await } from '../../parts/await';
import { Words } from '../../parts/axis';
import { Count } from '../../parts/count';
import { useLabel } from '../../parts/labelled';
import { Name } from '../../parts/name';
import { SvgLink } from '../../parts/svglink';
import { Table } from '../../parts/table';
import { useWidth } from '../../parts/time';
import { Twin } from '../../parts/twin';
import { useWords } from '../../words/book';
import { sourceWords } from '../../words/sources';

type Graph = Schemas['Citations'];
type Edge = Graph['edges'][number];

const DRAWN = 24;
const ROW = 30;

/** Which outlet tells on whose word. */
export function Citations() {
  const t = useWords(sourceWords);
  const { query } = useHere();
  const [data, again] = useData(`citations ${query.get('as_of') ?? ''}`, (signal) => ok(api.GET('/citations', { params: { query: { limit: 500, ...asOf() } }, signal })));
  return (
    <>
      <p class="hint">{t('citationsHint')}</p>
      <Await data={data} again={again}>
        {(graph) =>
          graph.edges.length === 0 ? (
            <p class="hint">{t('none')}</p>
          ) : (
            <>
              <Twin name="as" title={t('picture')} picture={<Picture graph={graph} />} table={<Edges graph={graph} />} />
              <Circles graph={graph} />
            </>
          )
        }
      </Await>
    </>
  );
}

function useNames(graph: Graph): (key: string) => string {
  const label = useLabel();
  const names = new Map(graph.nodes.map((node) => [node.key, label(node.label)]));
  return (key) => names.get(key) || key.replace(/^(outlet:|~)/, '');
}

function sorted(graph: Graph): Edge[] {
  return [...graph.edges].sort((a, b) => b.claims_count - a.claims_count);
}

/** Two columns with lines between them: who cites stands where reading begins, who is cited where it ends. */
function Picture({ graph }: { graph: Graph }) {
  const t = useWords(sourceWords);
  const name = useNames(graph);

  const { language } = useStore(settings);
  const [box, width] = useWidth();
  const isRtl = language === 'ar';
  const drawn = sorted(graph).slice(0, DRAWN);
  const citing = [...new Set(drawn.map((edge) => edge.from))];
  const cited = [...new Set(drawn.map((edge) => edge.to))];
  const column = Math.min(230, width * 0.36);
  const start = isRtl ? width - column : column;
  const end = isRtl ? column : width - column;
  const top = 34;
  const y = (list: string[], key: string) => top + list.indexOf(key) * ROW + ROW / 2;
  const most = Math.max(...drawn.map((edge) => edge.claims_count));
  const short = (text: string) => {
    const room = Math.max(6, Math.floor(column / 7.5));
    const letters = [...text];
    return letters.length > room ? letters.slice(0, room - 1).join('') + '…' : text;
  };
  const word = (key: string, list: string[], x: number, side: 'left' | 'right') => (
    <g key={key}>
      <title>{name(key)}</title>
      <Words x={x} y={y(list, key) + 4} side={side}>
        {short(name(key))}
      </Words>
    </g>
  );
  return (
    <div class="picture-box" ref={box}>
      <svg class="picture" width={width} height={top + Math.max(citing.length, cited.length) * ROW + 8} role="group" aria-label={t('pictureIs', { n: drawn.length })}>
        <Words x={start} y={18} side={isRtl ? 'left' : 'right'} class="section">
          {t('cites')}
        </Words>
        <Words x={end} y={18} side={isRtl ? 'right' : 'left'} class="section">
          {t('cited')}
        </Words>
        {drawn.map((edge) => {
          const [y1, y2] = [y(citing, edge.from), y(cited, edge.to)];
          const [x1, x2] = isRtl ? [start - 6, end + 6] : [start + 6, end - 6];
          const bend = (x2 - x1) / 2;
          const d = `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
          return (
            <SvgLink key={`${edge.from} ${edge.to}`} to={href('/claims', asQuery(edge.claims))} words={t('edgeIs', { from: name(edge.from), to: name(edge.to), n: edge.claims_count })} class="cite">
              <path class="cite-hit" d={d} />
              <path class="cite-line" d={d} stroke-width={1.5 + 7 * (edge.claims_count / most)} />
            </SvgLink>
          );
        })}
        {citing.map((key) => word(key, citing, start, isRtl ? 'left' : 'right'))}
        {cited.map((key) => word(key, cited, end, isRtl ? 'right' : 'left'))}
      </svg>
    </div>
  );
}

function Edges({ graph }: { graph: Graph }) {
  const t = useWords(sourceWords);
  const name = useNames(graph);
  return (
    <Table<Edge>
      caption={t('pictureTable')}
      isCaptionHidden
      rows={sorted(graph)}
      by={(edge) => `${edge.from} ${edge.to}`}
      columns={[
        { head: t('from'), isName: true, cell: (edge) => <Name text={name(edge.from)} /> },
        { head: t('to'), isName: true, cell: (edge) => <Name text={name(edge.to)} /> },
        { head: t('claims'), isNumber: true, cell: (edge) => <Count n={edge.claims_count} claims={edge.claims} words={t('edgeIs', { from: name(edge.from), to: name(edge.to), n: edge.claims_count })} /> },
      ]}
    />
  );
}

function Circles({ graph }: { graph: Graph }) {
  const t = useWords(sourceWords);
  const name = useNames(graph);
  return (
    <section class="card stack">
      <h2>{t('circles')}</h2>
      <p class="hint">{graph.circles.length === 0 ? t('noCircles') : t('circlesHint')}</p>
      <ul>
        {graph.circles.map((circle, i) => (
          <li key={i}>
            {circle.map((key, j) => (
              <span key={key}>
                {j > 0 && ' ↔ '}
                <Name text={name(key)} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
