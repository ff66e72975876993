import { useFormats } from '../../app/format';
import { href } from '../../app/router';
import { Table } from '../../parts/table';
import { useWords } from '../../words/book';
import { intakeWords } from '../../words/intake';
import { OUTCOMES, type Total } from './index';

/** Says why an input ended as it did; an unknown code is said as it is. */
export function useWhy(): (reason: string) => string {
  const t = useWords(intakeWords);
  return (reason) => {
    const key = `why.${reason}`;
    return t.has(key) ? t(key) : reason;
  };
}

/** How many inputs and bytes ended how, and whether they add up to all that is in the book. */
export function Totals({ totals, bytes }: { totals: readonly Total[]; bytes: number }) {
  const t = useWords(intakeWords);
  const why = useWhy();
  const { number } = useFormats();
  const sum = (of: (total: Total) => number) => totals.reduce((all, total) => all + of(total), 0);
  const entries = sum((total) => total.entries);
  const added = sum((total) => total.bytes);
  const rows = [...totals].sort((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) || b.entries - a.entries);
  return (
    <section class="card stack">
      <h2>{t('totals')}</h2>
      <Table<Total | null>
        caption={t('totals')}
        isCaptionHidden
        rows={[...rows, null]}
        by={(total) => (total === null ? 'sum' : `${total.outcome} ${total.reason}`)}
        columns={[
          { head: t('outcome'), isName: true, cell: (total) => (total === null ? t('sum') : <span class={`outcome outcome-${total.outcome}`}>{t(`outcome.${total.outcome}`)}</span>) },
          { head: t('reason'), cell: (total) => total !== null && why(total.reason) },
          {
            head: t('entries'),
            isNumber: true,
            cell: (total) =>
              total === null ? (
                <strong>{number(entries)}</strong>
              ) : (
                <a class="count" href={href('/intake', { outcome: total.outcome, reason: total.reason })} aria-label={`${number(total.entries)}: ${why(total.reason)}`}>
                  {number(total.entries)}
                </a>
              ),
          },
          { head: t('bytes'), isNumber: true, cell: (total) => (total === null ? <strong>{number(added)}</strong> : number(total.bytes)) },
        ]}
      />
      <p class={added === bytes ? undefined : 'fault'} role="status">
        {added === bytes ? `✓ ${t('reconciled', { entries, bytes })}` : t('unreconciled', { bytes: added, whole: bytes })}
      </p>
    </section>
  );
}
