import type { Schemas } from '../../api/client';
import { href, path } from '../../app/router';
import { Count } from '../../parts/count';
import { useLabel } from '../../parts/labelled';
import { Name } from '../../parts/name';
import { Table } from '../../parts/table';
import { When } from '../../parts/when';
import { actorWords } from '../../words/actors';
import { useWords } from '../../words/book';
import type { Page } from './page';

type Counterpart = Schemas['ActorPage']['counterparts'][number];

/** With whom an actor shares claims; each name leads to the relation of the two. */
export function Counterparts({ page }: { page: Page }) {
  const t = useWords(actorWords);
  const label = useLabel();
  return (
    <section class="card">
      <h2>{t('with')}</h2>
      {page.counterparts.length > 0 && (
        <Table<Counterpart>
          caption={t('with')}
          isCaptionHidden
          rows={page.counterparts}
          by={(row) => row.id}
          columns={[
            {
              head: t('name'),
              isName: true,
              cell: (row) =>
                row.id.startsWith('~') ? (
                  <Name text={label(row.label)} />
                ) : (
                  <a href={href(path('relations', page.actor.id, row.id))} title={t('relationTo', { name: label(row.label) })}>
                    <Name text={label(row.label)} />
                  </a>
                ),
            },
            { head: t('claimsHead'), isNumber: true, cell: (row) => <Count n={row.claims_count} claims={row.claims} words={t('claimsN', { n: row.claims_count })} /> },
            { head: t('last'), cell: (row) => row.last !== null && <When value={row.last} /> },
          ]}
        />
      )}
    </section>
  );
}
