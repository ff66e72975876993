import type { Schemas } from '../../api/client';
import { useFormats } from '../../app/format';
import { Count } from '../../parts/count';
import { Table } from '../../parts/table';
import { actorWords } from '../../words/actors';
import { useWords } from '../../words/book';
import type { Page } from './page';

type Year = Schemas['ActorPage']['years'][number];

/** How often an actor acts and is acted on, by year. */
export function Years({ page }: { page: Page }) {
  const t = useWords(actorWords);
  const { number, digits } = useFormats();
  const most = Math.max(1, ...page.years.map((year) => Math.max(year.acting, year.acted_on)));
  const bar = (n: number, kind: string) => (
    <span class="year-cell">
      <span class={`year-bar year-${kind}`} style={{ inlineSize: `${(n / most) * 5}rem` }} aria-hidden="true" />
      {number(n)}
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
              cell: (row) => (
                <Count n={row.acting + row.acted_on} claims={row.claims} words={row.year === '' ? t('noDay') : digits(row.year)} isPhrase />
              ),
            },
            { head: t('acting'), cell: (row) => bar(row.acting, 'acting') },
            { head: t('actedOn'), cell: (row) => bar(row.acted_on, 'acted') },
          ]}
        />
      )}
    </section>
  );
}
