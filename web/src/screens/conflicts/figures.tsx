import type { Schemas } from '../../api/client';
import { useFormats } from '../../app/format';
import { href, path, turn, useHere } from '../../app/router';
import { Labelled } from '../../parts/labelled';
import { Name } from '../../parts/name';
import { Table } from '../../parts/table';
import { When } from '../../parts/when';
import { useWords } from '../../words/book';
import { useCodes } from '../../words/codes';
import { conflictWords } from '../../words/conflict';
import { range } from './sum';

type Figure = Schemas['ConflictPage']['figures'][number];

const RULES = ['lowest', 'range', 'median'] as const;
const FORMULAS = { lowest: 'formulaLowest', range: 'formulaRange', median: 'formulaMedian' } as const;

/** Each figure with its speaker, and what they come to under a rule that is said. */
export function Figures({ page }: { page: Schemas['ConflictPage'] }) {
  const t = useWords(conflictWords);
  const code = useCodes();
  const { number } = useFormats();
  const { query } = useHere();
  const rule = RULES.find((one) => one === query.get('rule')) ?? 'range';
  const { figures, columns } = page;
  const things = [...new Set(figures.map((figure) => figure.of))];
  const speaker = (figure: Figure) => {
    const origin = figure.column === null ? undefined : columns[figure.column];
    return origin === undefined ? <Name text={figure.speaker} /> : <Labelled label={origin.label} />;
  };
  return (
    <section class="stack">
      <h2>{t('figures')}</h2>
      <div class="switch" role="group" aria-label={t('rule')}>
        {RULES.map((one) => (
          <button key={one} type="button" aria-pressed={one === rule} onClick={() => turn({ rule: one })}>
            {t(one)}
          </button>
        ))}
      </div>
      <p class="hint">{t(FORMULAS[rule])}</p>
      <ul class="stack">
        {things.map((of) => {
          const given = figures.filter((figure) => figure.of === of);
          const told = given.map((figure) => ({ value: figure.value, origin: figure.column }));
          const { low, mid, high } = range(told);
          return (
            <li key={of} class="figure-sum">
              <a class="count" href={href('/claims', { id: [...new Set(given.map((figure) => figure.claim_id))] })}>
                {rule === 'range'
                  ? t('sumRange', { of: code('count', of), low: number(low), mid: number(mid), high: number(high) })
                  : t('sumIs', {
                      of: code('count', of),
                      value: number(rule === 'lowest' ? Math.min(...told.map((one) => one.value)) : mid),
                    })}
              </a>
            </li>
          );
        })}
      </ul>
      <Table
        caption={t('figures')}
        isCaptionHidden
        columns={[
          {
            head: t('figure'),
            cell: (figure) => <a href={href(path('claims', figure.claim_id))}>{number(figure.value)}</a>,
            isNumber: true,
          },
          { head: t('of'), cell: (figure) => code('count', figure.of) },
          { head: t('words'), cell: (figure) => <Name text={figure.words} lang="ar" /> },
          { head: t('speaker'), cell: speaker, isName: true },
          { head: t('outlet'), cell: (figure) => (figure.outlet === null ? '–' : <Name text={figure.outlet} />) },
          {
            head: t('published'),
            cell: (figure) => (figure.published === null ? '–' : <When value={figure.published} />),
          },
        ]}
        rows={figures}
        by={(figure, i) => `${figure.claim_id} ${i}`}
      />
    </section>
  );
}
