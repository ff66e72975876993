import { api, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { Sides } from '../../claims/sides';
import { Await } from '../../parts/await';
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
        {(found) => <Found found={found} />}
      </Await>
    </section>
  );
}

function Found({ found }: { found: Schemas['Differences'] }) {
  const t = useWords(reportWords);
  return (
    <>
      {!found.is_complete && <p class="hint">{t('incomplete')}</p>}
      {found.changes.every((change) => change.kind === 'same') && <p class="hint">{t('noChanges')}</p>}
      <Sides found={found} word={t('compareTitle')} names={{ first: t('thisOne'), second: t('otherOne') }} />
    </>
  );
}
