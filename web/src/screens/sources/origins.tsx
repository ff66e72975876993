import { api, asOf, ok, type Schemas } from '../../api/client';
import { href } from '../../app/router';
import { Fault } from '../../parts/await';
import { Count } from '../../parts/count';
import { Labelled, useLabel } from '../../parts/labelled';
import { More, usePages, type Part } from '../../parts/more';
import { ActorName } from '../../parts/name';
import { Table } from '../../parts/table';
import { When, yearOf } from '../../parts/when';
import { useWords } from '../../words/book';
import { sourcesWords } from '../../words/sources';

type Origin = Schemas['OriginRank'];

/** The ends of all chains. */
export function Origins() {
  const t = useWords(sourcesWords);
  const label = useLabel();
  const pages = usePages<Origin, Part<Origin>>(`origins ${asOf().as_of ?? ''}`, (after, signal) =>
    ok(api.GET('/origins', { params: { query: { limit: 100, after, ...asOf() } }, signal })),
  );
  return (
    <>
      <p class="hint">{t('originsHint')}</p>
      {pages.problem !== null && <Fault problem={pages.problem} again={pages.again} />}
      {pages.first !== null && pages.items.length === 0 && <p class="hint">{t('none')}</p>}
      {pages.items.length > 0 && (
        <Table
          caption={t('origins')}
          isCaptionHidden
          columns={[
            { head: t('origin'), isName: true, cell: (origin) => <OriginName origin={origin} /> },
            { head: t('kind'), cell: (origin) => t(`kind.${origin.kind}`) },
            {
              head: t('claimsHead'),
              isNumber: true,
              cell: (origin) => (
                <Count
                  n={origin.claims_count}
                  claims={origin.claims}
                  words={t('originClaims', { n: origin.claims_count, name: label(origin.label) || t('noOutlet') })}
                />
              ),
            },
            { head: t('firstSaid'), cell: (origin) => (origin.first === null ? '–' : <When value={yearOf(origin.first)} />) },
            { head: t('lastSaid'), cell: (origin) => (origin.last === null ? '–' : <When value={yearOf(origin.last)} />) },
          ]}
          rows={pages.items}
          by={(origin) => origin.key}
        />
      )}
      <More pages={pages} />
    </>
  );
}

function OriginName({ origin }: { origin: Origin }) {
  const t = useWords(sourcesWords);
  const label = useLabel();
  if (origin.key === 'outlet:') return <>{t('noOutlet')}</>;
  if (origin.kind === 'outlet') {
    return (
      <a href={href('/sources', { outlet: origin.key.replace(/^outlet:/, '') })}>
        <Labelled label={origin.label} />
      </a>
    );
  }
  if (origin.id === null) return <Labelled label={origin.label} />;
  return <ActorName id={origin.id} name={label(origin.label)} />;
}
