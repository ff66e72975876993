import type { Schemas } from '../../api/client';
import { useFormats } from '../../app/format';
import { href, useHere } from '../../app/router';
import { useLabel } from '../../parts/labelled';
import { Name } from '../../parts/name';
import { useWords } from '../../words/book';
import { useCodes } from '../../words/codes';
import { searchWords } from '../../words/search';
import { FACET_FIELDS, withCondition } from './ask';

/** How what was found divides; each part narrows the question down to it. */
export function Facets({ found, q }: { found: Schemas['Found']; q: string }) {
  const t = useWords(searchWords);
  const code = useCodes();
  const label = useLabel();
  const { number, digits } = useFormats();
  const { query } = useHere();
  const state = { in: query.get('in'), exact: query.get('exact') };
  return (
    <aside class="facets" aria-label={t('narrow')}>
      <h2>{t('narrow')}</h2>
      {found.facets.map((facet) => {
        const title = `f.${facet.field}`;
        const field = FACET_FIELDS[facet.field];
        if (field === undefined || !t.has(title)) return null;
        return (
          <section key={facet.field}>
            <h3>
              {t(title)} {facet.is_partial && <span class="hint">({t('partial')})</span>}
            </h3>
            <ul>
              {facet.values.map((value) => {
                const text =
                  facet.field === 'type'
                    ? code('event', value.value)
                    : facet.field === 'year'
                      ? digits(value.value)
                      : label(value.label);
                return (
                  <li key={value.value} class="facet">
                    <a href={href('/search', { ...state, q: withCondition(q, field, value.value) })}>
                      <Name text={text} />{' '}
                      <span class="facet-n">{number(value.count)}</span>
                    </a>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </aside>
  );
}
