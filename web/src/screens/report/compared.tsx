import { api, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { Await } from '../../parts/await';
import { Name } from '../../parts/name';
import type { Span } from '../../parts/spans';
import { LitText } from '../../parts/text';
import { useWords } from '../../words/book';
import { reportWords } from '../../words/report';

/** Two copies side by side; what one has and the other has not is lit in each. */
export function Compared(props: { id: string; other: string }) {
  const t = useWords(reportWords);
  const [data, again] = useData(`${props.id} ${props.other}`, (signal) =>
    ok(
      api.GET('/reports/{id}/differences/{other}', {
        params: { path: { id: props.id, other: props.other } },
        signal,
      }),
    ),
  );
  return (
    <section>
      <h2>{t('compareTitle')}</h2>
      <Await data={data} again={again}>
        {(found) => <Sides found={found} />}
      </Await>
    </section>
  );
}

function Sides({ found }: { found: Schemas['Differences'] }) {
  const t = useWords(reportWords);
  const changes = found.changes.filter((change) => change.kind !== 'same');
  const lit = (side: 'first' | 'second'): Span[] =>
    changes
      .map((change) => change[side])
      .filter((range) => range.end > range.start)
      .map((range) => ({ ...range, role: 'match', label: t('compareTitle') }));
  return (
    <>
      {!found.is_complete && <p class="hint">{t('incomplete')}</p>}
      {changes.length === 0 && <p class="hint">{t('noChanges')}</p>}
      <div class="report-two">
        {(['first', 'second'] as const).map((side) => (
          <div key={side} class="card">
            <h3>
              {side === 'first' ? t('thisOne') : t('otherOne')}: <Name text={found[side].outlet ?? found[side].id} />
            </h3>
            <LitText text={found[side].text} spans={lit(side)} />
          </div>
        ))}
      </div>
    </>
  );
}
