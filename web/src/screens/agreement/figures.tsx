import type { Schemas } from '../../api/client';
import { useFormats } from '../../app/format';
import { Count } from '../../parts/count';
import { Table } from '../../parts/table';
import { useWords } from '../../words/book';
import { agreementWords } from '../../words/agreement';
import { useCodes } from '../../words/codes';
import { partWords } from '../../words/parts';
import { Confusion } from './confusion';
import { Drift } from './drift';

export type Figures = Schemas['Agreement'];

/** The claims of these ids, each once, whatever became of them: one that was corrected stands as it is now. */
export function ofIds(ids: readonly string[]) {
  return { id: [...new Set(ids)], standing: ['live', 'rejected'] };
}

/** The claims in which both have a value for `field`, and those of them in which it is the same. */
export function judged(figures: Pick<Figures, 'fields' | 'confusion'>, field: string): { both: string[]; same: string[] } {
  // The fields of what both take for a claim are all about the same claims, which the table of one of them names.
  const table = figures.confusion.find((one) => one.field === (field === 'verdict' ? field : 'event'));
  const both = (table?.cells ?? []).flatMap((cell) => cell.claim_ids);
  const differing = new Set(figures.fields.find((one) => one.field === field)?.differing);
  return { both, same: both.filter((id) => !differing.has(id)) };
}

/** Says who somebody is: the machine is called coder. */
export function useWho(): (name: string) => string {
  const t = useWords(agreementWords);
  return (name) => (name === 'coder' ? t('coder') : name === 'reviewers' ? t('anyone') : name);
}

/** What two agree on: by field, by value, over time; and the claims on which they do not. */
export function AgreementFigures({ figures }: { figures: Figures }) {
  const t = useWords(agreementWords);
  const p = useWords(partWords);
  const code = useCodes();
  const who = useWho();
  const { number, percent, likelihood } = useFormats();
  const index = (value: number | null) => (value === null ? <span class="hint">{t('undefined')}</span> : <span data-n="weight">{likelihood(value)}</span>);
  const told = (ids: string[]) => (ids.length === 0 ? number(0) : <Count n={ids.length} claims={ofIds(ids)} words={p('claimsN', { n: ids.length })} />);
  const units = judged(figures, 'verdict').both;
  if (figures.units === 0) return <p>{t('noUnits')}</p>;
  return (
    <div class="stack">
      <section class="stack" data-figures>
        <h2>{t.rich('pair', { first: who(figures.first), second: who(figures.second) })}</h2>
        <p>
          <Count n={figures.units} claims={ofIds(units)} words={t('units', { n: figures.units })} isPhrase /> ·{' '}
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
            { head: t('judged'), isNumber: true, cell: (one) => told(judged(figures, one.field).both) },
            { head: t('agreed'), isNumber: true, cell: (one) => told(judged(figures, one.field).same) },
            { head: t('share'), isNumber: true, cell: (one) => (one.units === 0 ? t('none') : <span data-n="weight">{percent(one.agreed / one.units)}</span>) },
            { head: t('alpha'), isNumber: true, cell: (one) => index(one.alpha) },
            { head: t('kappa'), isNumber: true, cell: (one) => index(one.kappa) },
          ]}
          rows={figures.fields}
          by={(one) => one.field}
        />
        <p class="hint" data-n="scale">{t('figuresMean')}</p>
      </section>
      <section class="stack" data-spans>
        <h2>{t('spans')}</h2>
        <p class="hint">{t('spansHint')}</p>
        <Table
          caption={t('spans')}
          isCaptionHidden
          columns={[
            { head: t('field'), isName: true, cell: (one) => code('field', one.field) },
            { head: t('marked'), isNumber: true, cell: (one) => told(one.claim_ids) },
            { head: t('markedAlike'), isNumber: true, cell: (one) => told(one.claim_ids.filter((id) => !one.differing.includes(id))) },
            { head: t('share'), isNumber: true, cell: (one) => (one.claim_ids.length === 0 ? t('none') : <span data-n="weight">{percent(1 - one.differing.length / one.claim_ids.length)}</span>) },
            { head: t('unitizing'), isNumber: true, cell: (one) => index(one.alpha) },
          ]}
          rows={figures.spans}
          by={(one) => one.field}
        />
      </section>
      <Confusion figures={figures} />
      {figures.drift !== undefined && figures.drift.length > 0 && <Drift months={figures.drift} differing={figures.differing} />}
    </div>
  );
}
