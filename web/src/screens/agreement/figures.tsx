import type { Schemas } from '../../api/client';
import { useFormats } from '../../app/format';
import { href } from '../../app/router';
import { Count } from '../../parts/count';
import { Name } from '../../parts/name';
import { Table } from '../../parts/table';
import { When } from '../../parts/when';
import { agreementWords } from '../../words/agreement';
import { useWords } from '../../words/book';
import { useCodes } from '../../words/codes';

type Agreement = Schemas['Agreement'];
type Field = Agreement['fields'][number];
type Confusion = Agreement['confusion'][number];
type Drift = NonNullable<Agreement['drift']>[number];

/** So many ids go into an address. */
const IDS_MOST = 100;

/** What two coders agree on: by field, who coded what as what, on which claims they differ, and how that went over time. */
export function Figures({ agreement }: { agreement: Agreement }) {
  const t = useWords(agreementWords);
  const names = useCoder();
  const { differing } = agreement;
  return (
    <div class="stack">
      <p role="status">
        <strong>{t.rich('between', { first: <Name text={names(agreement.first)} />, second: <Name text={names(agreement.second)} /> })}</strong> · {t('units', { n: agreement.units })}{' '}
        {t('differing', { n: differing.length })}{' '}
        {differing.length > 0 && (
          <a href={href('/claims', { id: differing.slice(0, IDS_MOST) })}>{t('showDiffering')}</a>
        )}
      </p>
      {agreement.units > 0 && (
        <>
          <FieldsTable agreement={agreement} />
          <section class="stack">
            <h2>{t('confusion')}</h2>
            <p class="hint">{t('rowsAre', { first: names(agreement.first), second: names(agreement.second) })}</p>
            {agreement.confusion.map((confusion) => (
              <ConfusionTable key={confusion.field} confusion={confusion} />
            ))}
          </section>
          {agreement.drift !== undefined && agreement.drift.length > 0 && <DriftTable drift={agreement.drift} />}
        </>
      )}
    </div>
  );
}

/** The name of a coder; the machine has none of its own. */
export function useCoder(): (name: string) => string {
  const t = useWords(agreementWords);
  return (name) => (name === 'coder' ? t('coder') : name === '' ? t('all') : name);
}

function FieldsTable({ agreement }: { agreement: Agreement }) {
  const t = useWords(agreementWords);
  const code = useCodes();
  const { number, percent, likelihood } = useFormats();
  const statistic = (value: number | null) => (value === null ? <span class="hint">{t('undefinedYet')}</span> : <bdi>{likelihood(value)}</bdi>);
  return (
    <section class="stack">
      <h2>{t('fields')}</h2>
      <p class="hint">{t('statHint')}</p>
      <Table<Field>
        caption={t('fields')}
        isCaptionHidden
        rows={agreement.fields}
        by={(field) => field.field}
        columns={[
          { head: t('field'), isName: true, cell: (field) => code('field', field.field) },
          { head: t('unitsHead'), isNumber: true, cell: (field) => number(field.units) },
          { head: t('agreed'), isNumber: true, cell: (field) => number(field.agreed) },
          { head: t('share'), isNumber: true, cell: (field) => (field.units === 0 ? '–' : percent(field.agreed / field.units)) },
          { head: t('alpha'), isNumber: true, cell: (field) => statistic(field.alpha) },
          { head: t('kappa'), isNumber: true, cell: (field) => statistic(field.kappa) },
        ]}
      />
    </section>
  );
}

function ConfusionTable({ confusion }: { confusion: Confusion }) {
  const t = useWords(agreementWords);
  const code = useCodes();
  const title = t('confusionOf', { field: code('field', confusion.field) });
  const word = (value: string) => {
    if (value === '') return '–';
    const key = `coded.${value}`;
    return confusion.field === 'verdict' && t.has(key) ? t(key) : code(confusion.field, value);
  };
  const cell = (first: string, second: string) => confusion.cells.find((one) => one.first === first && one.second === second);
  return (
    <Table<string>
      caption={title}
      rows={confusion.values}
      by={(value) => value}
      columns={[
        { head: '', isName: true, cell: (first: string) => word(first) },
        ...confusion.values.map((second) => ({
          head: word(second),
          isNumber: true,
          cell: (first: string) => {
            const found = cell(first, second);
            if (found === undefined || found.count === 0) return <span aria-hidden="true">·</span>;
            return (
              <span class={first === second ? 'cell-same' : 'cell-other'}>
                <Count n={found.count} claims={{ id: found.claim_ids.slice(0, IDS_MOST) }} words={t('cellIs', { n: found.count, first: word(first), second: word(second) })} />
              </span>
            );
          },
        })),
      ]}
    />
  );
}

function DriftTable({ drift }: { drift: readonly Drift[] }) {
  const t = useWords(agreementWords);
  const { number, percent } = useFormats();
  return (
    <section class="stack">
      <h2>{t('drift')}</h2>
      <Table<Drift>
        caption={t('drift')}
        isCaptionHidden
        rows={drift}
        by={(month) => month.month}
        columns={[
          { head: t('month'), isName: true, cell: (month) => <When value={month.month} /> },
          { head: t('unitsHead'), isNumber: true, cell: (month) => number(month.units) },
          { head: t('agreed'), isNumber: true, cell: (month) => number(month.agreed) },
          {
            head: t('share'),
            cell: (month) => (
              <span class="drift">
                <span class="drift-bar" style={{ inlineSize: `${(month.units === 0 ? 0 : month.agreed / month.units) * 8}rem` }} aria-hidden="true" />
                {month.units === 0 ? '–' : percent(month.agreed / month.units)}
              </span>
            ),
          },
        ]}
      />
    </section>
  );
}
