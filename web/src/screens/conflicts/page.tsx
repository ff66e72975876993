import { api, asOf, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { ClaimItem } from '../../claims/line';
import { useReason } from '../../claims/statement';
import { Await } from '../../parts/await';
import { Count } from '../../parts/count';
import { Labelled } from '../../parts/labelled';
import { Screen } from '../../parts/screen';
import { When } from '../../parts/when';
import { useWords } from '../../words/book';
import { useCodes } from '../../words/codes';
import { conflictWords } from '../../words/conflict';
import { shellWords } from '../../words/shell';
import { Figures } from './figures';
import { Matrix } from './matrix';

/** A conflict: who says what, the figures with their speakers, the grounds, and every sentence. */
export function ConflictPage({ id }: { id: string }) {
  const t = useWords(conflictWords);
  const shell = useWords(shellWords);
  const code = useCodes();
  const [data, again] = useData(`${id} ${asOf().as_of ?? ''}`, (signal) =>
    ok(api.GET('/conflicts/{id}', { params: { path: { id }, query: asOf() }, signal })),
  );
  const conflict = data.value?.conflict;
  const kinds = conflict?.kinds.map((kind) => code('conflict', kind)).join(t('comma')) ?? '';
  return (
    <Screen title={conflict === undefined ? shell('conflicts') : `${shell('conflicts')}: ${kinds}`}>
      <Await data={data} again={again}>
        {(page) => (
          <div class="stack">
            <Head conflict={page.conflict} />
            <Matrix page={page} />
            {page.figures.length > 0 && <Figures page={page} />}
            <Grounds conflict={page.conflict} />
            <section>
              <h2>{t('sentences')}</h2>
              {page.claims.map((claim) => (
                <ClaimItem key={claim.id} claim={claim} />
              ))}
            </section>
          </div>
        )}
      </Await>
    </Screen>
  );
}

function Head({ conflict }: { conflict: Schemas['Conflict'] }) {
  const t = useWords(conflictWords);
  return (
    <p class="row">
      {conflict.parties.map((party) => (
        <span key={party.key} class="chip">
          <Labelled label={party.label} />
        </span>
      ))}
      {conflict.day !== null && <When value={conflict.day} />}
      {conflict.since !== null && <span>{t.rich('since', { day: <When value={conflict.since} /> })}</span>}
      <span class="chip">
        <Count n={conflict.outlets} claims={conflict.claims} words={t('outletsN', { n: conflict.outlets })} isPhrase />
      </span>
      <span class="chip chip-strong">
        <Count n={conflict.independent} claims={conflict.claims} words={t('originsN', { n: conflict.independent })} isPhrase />
      </span>
    </p>
  );
}

function Grounds({ conflict }: { conflict: Schemas['Conflict'] }) {
  const t = useWords(conflictWords);
  const reason = useReason();
  return (
    <details class="card">
      <summary>
        <h2>{t('why')}</h2>
      </summary>
      <ul>
        {conflict.reasons.map((one, i) => (
          <li key={i}>
            <bdi>{reason(one)}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
