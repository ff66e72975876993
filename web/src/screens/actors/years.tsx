import { asQuery, type Schemas } from '../../api/client';
import { useFormats } from '../../app/format';
import { href } from '../../app/router';
import { Count } from '../../parts/count';
import { Table } from '../../parts/table';
import { actorWords } from '../../words/actors';
import { useWords } from '../../words/book';
import { partWords } from '../../words/parts';
import type { Page } from './page';

type Year = Schemas['ActorPage']['years'][number];

/** How often an actor acts and is acted on, by year. */
export function Years({ page }: { page: Page }) {
  const t = useWords(actorWords);
  const p = useWords(partWords);
  const { number, digits } = useFormats();
  const most = Math.max(1, ...page.years.map((year) => Math.max(year.acting, year.acted_on)));
  const name = (row: Year) => (row.year === '' ? t('noDay') : digits(row.year));
  const bar = (row: Year, n: number, kind: 'acting' | 'acted', claims: string) => (
    <span class="year-cell">
      <span class={`year-bar year-${kind}`} style={{ inlineSize: `${(n / most) * 5}rem` }} aria-hidden="true" />
      {n === 0 ? number(n) : <Count n={n} claims={claims} words={`${p('claimsN', { n })}: ${t(kind === 'acting' ? 'acting' : 'actedOn')}, ${name(row)}`} />}
    </span>
  );
  return (
    <section class="card">
      <h2>{t('years')}</h2>
      {page.years.length > 0 && (
        <Table<Year>
          caption={t('years')}
          isCaptionHidden
          rows={page.years}
          by={(row) => row.year}
          columns={[
            {
              head: t('year'),
              isName: true,
              cell: (row) => <a href={href('/claims', asQuery(row.claims))}>{name(row)}</a>,
            },
            { head: t('acting'), cell: (row) => bar(row, row.acting, 'acting', row.acting_claims) },
            { head: t('actedOn'), cell: (row) => bar(row, row.acted_on, 'acted', row.acted_on_claims) },
          ]}
        />
      )}
    </section>
  );
}
