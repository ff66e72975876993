import { useFormats } from '../../app/format';
import { Count } from '../../parts/count';
import { Table } from '../../parts/table';
import { Twin } from '../../parts/twin';
import { When } from '../../parts/when';
import { useWords } from '../../words/book';
import { agreementWords } from '../../words/agreement';
import { partWords } from '../../words/parts';
import { ofIds, type Figures } from './figures';

type Month = NonNullable<Figures['drift']>[number];

/** How agreement goes from month to month. */
export function Drift({ months, differing }: { months: readonly Month[]; differing: readonly string[] }) {
  const t = useWords(agreementWords);
  const p = useWords(partWords);
  const others = new Set(differing);
  const { number, percent, date } = useFormats();
  const told = (ids: readonly string[]) =>
    ids.length === 0 ? number(0) : <Count n={ids.length} claims={ofIds(ids)} words={p('claimsN', { n: ids.length })} />;
  const share = (month: Month) => (month.units === 0 ? 0 : month.agreed / month.units);
  return (
    <>
      <Twin
        name="drift"
        title={t('drift')}
        picture={
          <div
            class="drift"
            role="img"
            aria-label={months
              .map((month) => t('driftMonth', { month: date(month.month), p: percent(share(month)), n: month.units }))
              .join('; ')}
          >
            {months.map((month) => (
              <div key={month.month} class="drift-month">
                <span>{percent(share(month))}</span>
                <div class="drift-bar" style={{ height: `${share(month) * 75}%` }} />
                <span>{date(month.month).replace(/\s*\d+$|\s*[٠-٩]+$/, '')}</span>
              </div>
            ))}
          </div>
        }
        table={
          <Table
            caption={t('drift')}
            isCaptionHidden
            columns={[
              { head: t('month'), isName: true, cell: (month) => <When value={month.month} /> },
              { head: t('judged'), isNumber: true, cell: (month) => told(month.claim_ids) },
              { head: t('agreed'), isNumber: true, cell: (month) => told(month.claim_ids.filter((id) => !others.has(id))) },
              { head: t('share'), isNumber: true, cell: (month) => percent(share(month)) },
            ]}
            rows={months}
            by={(month) => month.month}
          />
        }
      />
      <p class="hint">{t('driftHint')}</p>
    </>
  );
}
