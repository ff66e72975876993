import { api, asOf, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { ConflictLine } from '../../claims/conflict';
import { EventLine } from '../../claims/event';
import { ClaimItem } from '../../claims/line';
import { Await } from '../../parts/await';
import { Count } from '../../parts/count';
import { Labelled } from '../../parts/labelled';
import { Name } from '../../parts/name';
import { Screen } from '../../parts/screen';
import { Table } from '../../parts/table';
import { When } from '../../parts/when';
import { href, path } from '../../app/router';
import { useWords } from '../../words/book';
import { useCodes } from '../../words/codes';
import { eventWords } from '../../words/event';
import { shellWords } from '../../words/shell';

/** A happening: who tells of it, every claim, why they are together, and what stands against what. */
export function EventPage({ id }: { id: string }) {
  const t = useWords(eventWords);
  const shell = useWords(shellWords);
  const code = useCodes();
  const [data, again] = useData(`${id} ${asOf().as_of ?? ''}`, (signal) =>
    ok(api.GET('/events/{id}', { params: { path: { id }, query: asOf() }, signal })),
  );
  const family = data.value === null ? '' : `: ${code('family', data.value.event.family)}`;
  return (
    <Screen title={`${shell('events')}${family}`}>
      <Await data={data} again={again}>
        {(page) => (
          <div class="stack">
            <EventLine event={page.event} />
            <Tellers page={page} />
            {page.conflicts.length > 0 && (
              <section>
                <h2>{t('conflicts')}</h2>
                {page.conflicts.map((conflict) => (
                  <ConflictLine key={conflict.id} conflict={conflict} />
                ))}
              </section>
            )}
            <section>
              <h2>{t('claimsHead')}</h2>
              {page.claims.map((claim) => (
                <ClaimItem key={claim.id} claim={claim} />
              ))}
            </section>
            {page.merges.length > 0 && <Merges page={page} />}
          </div>
        )}
      </Await>
    </Screen>
  );
}

function Tellers({ page }: { page: Schemas['EventPage'] }) {
  const t = useWords(eventWords);
  const code = useCodes();
  const { tally } = page;
  return (
    <section>
      <h2>{t('tellers')}</h2>
      <Table
        caption={t('tellers')}
        isCaptionHidden
        columns={[
          {
            head: t('origin'),
            cell: (origin) =>
              origin.id === null ? (
                <Labelled label={origin.label} />
              ) : (
                <a href={href(path('actors', origin.id))}>
                  <Labelled label={origin.label} />
                </a>
              ),
            isName: true,
          },
          {
            head: t('kind'),
            cell: (origin) => (
              <>
                {code('source', origin.kind)}
                {' '}
                {origin.is_party && <span class="chip">{t('party')}</span>} {origin.is_circular && <span class="chip">{t('circular')}</span>}
              </>
            ),
          },
          { head: t('since'), cell: (origin) => (origin.since === null ? '–' : <When value={origin.since} />) },
          {
            head: t('claimsHead'),
            cell: (origin) => (
              <Count n={origin.claims_count} claims={origin.claims} words={t('claimsN', { n: origin.claims_count })} />
            ),
            isNumber: true,
          },
        ]}
        rows={tally.origins}
        by={(origin) => origin.key}
      />
      {tally.unspecified > 0 && <p class="hint">{t('unspecified', { n: tally.unspecified })}</p>}
      <p>
        <span class="hint">{t('outletsHead')}:</span>{' '}
        {tally.outlets.map((outlet, i) => (
          <span key={outlet}>
            {i > 0 && ' · '}
            <Outlet name={outlet} origins={tally.origins} />
          </span>
        ))}
      </p>
    </section>
  );
}

function Merges({ page }: { page: Schemas['EventPage'] }) {
  const t = useWords(eventWords);
  const claims = new Map(page.claims.map((claim) => [claim.id, claim]));
  const name = (id: string) => {
    const claim = claims.get(id);
    return claim === undefined ? id : `${claim.outlet ?? claim.report} «${claim.trigger.text}»`;
  };
  return (
    <details class="card">
      <summary>
        <h2>{t('merges')}</h2>
      </summary>
      <ul class="stack">
        {page.merges.map((merge, i) => (
          <li key={i}>
            {t.rich('mergeOf', {
              first: <a href={href(path('claims', merge.first))}>{name(merge.first)}</a>,
              second: <a href={href(path('claims', merge.second))}>{name(merge.second)}</a>,
            })}
            <p class="hint">
              {merge.is_decided ? t('decidedBy') : <bdi lang="en">{merge.reasons.join('; ')}</bdi>}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** An outlet; a monitor or medium that is an origin here has a name in both languages. */
function Outlet(props: { name: string; origins: readonly Schemas['Origin'][] }) {
  const origin = props.origins.find((one) => one.label.en === props.name);
  return origin === undefined ? <Name text={props.name} /> : <Labelled label={origin.label} />;
}
