import type { Schemas } from '../../api/client';
import { useFormats } from '../../app/format';
import { Count } from '../../parts/count';
import { Table } from '../../parts/table';
import { useWords } from '../../words/book';
import { agreementWords } from '../../words/agreement';
import { useCodes } from '../../words/codes';
import { Confusion } from './confusion';
import { Drift } from './drift';

export type Figures = Schemas['Agreement'];

const MOST_IDS = 100;

/** The claims of these ids, whatever became of them; a link can hold so many. */
export function ofIds(ids: readonly string[]) {
  return { id: ids.slice(0, MOST_IDS), standing: ['live', 'rejected', 'corrected'] };
}

/** Says who somebody is: the machine is called coder. */
export function useWho(): (name: string) => string {
  const t = useWords(agreementWords);
  return (name) => (name === 'coder' ? t('coder') : name === 'reviewers' ? t('anyone') : name);
}

/** What two agree on: by field, by value, over time; and the claims on which they do not. */
export function AgreementFigures({ figures }: { figures: Figures }) {
  const t = useWords(agreementWords);
  const code = useCodes();
  const who = useWho();
  const { number, percent, likelihood } = useFormats();
  const index = (value: number | null) => (value === null ? <span class="hint">{t('undefined')}</span> : likelihood(value));
  if (figures.units === 0) return <p>{t('noUnits')}</p>;
  return (
    <div class="stack">
      <section class="stack" data-figures>
        <h2>{t.rich('pair', { first: who(figures.first), second: who(figures.second) })}</h2>
        <p>
          {t('units', { n: figures.units })} ·{' '}
          {figures.differing.length === 0 ? (
            t('noDiffering')
          ) : (
            <Count
              n={figures.differing.length}
              claims={ofIds(figures.differing)}
              words={t('differing', { n: figures.differing.length })}
              isPhrase
            />
          )}
        </p>
        <Table
          caption={t('fields')}
          columns={[
            { head: t('field'), isName: true, cell: (one) => code('field', one.field) },
            { head: t('judged'), isNumber: true, cell: (one) => number(one.units) },
            { head: t('agreed'), isNumber: true, cell: (one) => number(one.agreed) },
            { head: t('share'), isNumber: true, cell: (one) => (one.units === 0 ? t('none') : percent(one.agreed / one.units)) },
            { head: t('alpha'), isNumber: true, cell: (one) => index(one.alpha) },
            { head: t('kappa'), isNumber: true, cell: (one) => index(one.kappa) },
          ]}
          rows={figures.fields}
          by={(one) => one.field}
        />
        <p class="hint">{t('figuresMean')}</p>
      </section>
      <Confusion figures={figures} />
      {figures.drift !== undefined && figures.drift.length > 0 && <Drift months={figures.drift} />}
    </div>
  );
}
