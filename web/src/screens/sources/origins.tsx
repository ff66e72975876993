import { api, asOf, ok, type Schemas } from '../../api/client';
import { useHere } from '../../app/router';
import { Fault } from '../../parts/await';
import { Count } from '../../parts/count';
import { useLabel } from '../../parts/labelled';
import { More, usePages, type Part } from '../../parts/more';
import { ActorName } from '../../parts/name';
import { Table } from '../../parts/table';
import { useWords } from '../../words/book';
import { sourceWords } from '../../words/sources';
import { FirstLast } from './outlets';

type Rank = Schemas['OriginRank'];

/** The ends of all chains, those with most claims first. */
export function Origins() {
  const t = useWords(sourceWords);
  const label = useLabel();
  const { query } = useHere();
  const pages = usePages<Rank, Part<Rank>>(`origins ${query.get('as_of') ?? ''}`, (after, signal) =>
    ok(api.GET('/origins', { params: { query: { after, ...asOf() } }, signal })),
  );
  return (
    <>
      <p class="hint">{t('originsHint')}</p>
      {pages.problem !== null && <Fault problem={pages.problem} again={pages.again} />}
      {pages.items.length > 0 && (
        <Table<Rank>
          caption={t('origins')}
          isCaptionHidden
          rows={pages.items}
          by={(origin) => origin.key}
          columns={[
            { head: t('origin'), isName: true, cell: (origin) => <ActorName id={origin.id} name={label(origin.label)} /> },
            { head: t('kind'), cell: (origin) => t(`kind.${origin.kind}`) },
            { head: t('claims'), isNumber: true, cell: (origin) => <Count n={origin.claims_count} claims={origin.claims} words={t('claimsOf', { n: origin.claims_count })} /> },
            { head: t('firstLast'), cell: (origin) => <FirstLast first={origin.first} last={origin.last} /> },
          ]}
        />
      )}
      <More pages={pages} />
    </>
  );
}
