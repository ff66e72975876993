import { api, asOf, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { turn, useHere } from '../../app/router';
import { Await } from '../../parts/await';
import { useLabel } from '../../parts/labelled';
import { Twin } from '../../parts/twin';
import { useWords } from '../../words/book';
import { sourcesWords } from '../../words/sources';
import { CitationPicture } from './citationpicture';
import { CitationTable, NodeName, nodeOf } from './citationtable';

type Graph = Schemas['Citations'];

/** As many as the server gives at once. */
export const CITATIONS_MOST = 500;

/** Whether there may be more than were read; those of outlets that cite themselves were read and are not here. */
export function isPartial(graph: Graph): boolean {
  return graph.edges.length > 0.8 * CITATIONS_MOST;
}

const LEASTS = [1, 2, 5, 10];

/** Who cites whom, as a picture and as a table, and those who cite each other in a ring. */
export function Citations() {
  const t = useWords(sourcesWords);
  const asked = Number(useHere().query.get('least') ?? 1);
  const least = LEASTS.includes(asked) ? asked : 1;
  const [data, again] = useData(`citations ${least} ${asOf().as_of ?? ''}`, (signal) =>
    ok(api.GET('/citations', { params: { query: { least, limit: CITATIONS_MOST, ...asOf() } }, signal })),
  );
  return (
    <>
      <p class="hint">{t('citationsHint')}</p>
      <div class="row no-print">
        <label class="beside">
          <span>{t('least')}</span>
          <select value={least} onChange={(event) => turn({ least: event.currentTarget.value })}>
            {LEASTS.map((n) => (
              <option key={n} value={n}>
                {t('claimsN', { n })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Await data={data} again={again}>
        {(graph) => (
          <div class="stack">
            {isPartial(graph) && <p class="hint">{t('citationsPartial', { n: graph.edges.length })}</p>}
            <Rings graph={graph} />
            {graph.edges.length === 0 ? (
              <p class="hint">{t('noCitations')}</p>
            ) : (
              <Twin
                name="graph"
                title={t('graph')}
                picture={<CitationPicture graph={graph} />}
                table={<CitationTable caption={t('graph')} graph={graph} edges={sorted(graph.edges)} show="both" />}
              />
            )}
          </div>
        )}
      </Await>
    </>
  );
}

function sorted(edges: Graph['edges']): Graph['edges'] {
  return [...edges].sort((a, b) => b.claims_count - a.claims_count);
}

function Rings({ graph }: { graph: Graph }) {
  const t = useWords(sourcesWords);
  const label = useLabel();
  return (
    <section class="stack">
      <h2>{t('ringsTitle')}</h2>
      {graph.circles.length === 0 ? (
        <p>{t('noRings')}</p>
      ) : (
        <>
          <p class="hint">{t('ringsHint')}</p>
          <ul class="stack">
            {graph.circles.map((ring) => (
              <li key={ring.join(' ')} class="card ring">
                <strong>{t('ring', { n: ring.length })}</strong>
                {ring.map((key) => (
                  <span key={key} class="ring-one">
                    <NodeName node={nodeOf(graph, key)} />
                  </span>
                ))}
                <span class="hint">{t('thenAgain', { name: label(nodeOf(graph, ring[0]!).label) })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
