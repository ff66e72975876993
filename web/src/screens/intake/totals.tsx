import type { Schemas } from '../../api/client';
import { useFormats } from '../../app/format';
import { href } from '../../app/router';
import { withSeen } from '../../parts/count';
import { useWords } from '../../words/book';
import { intakeWords } from '../../words/intake';
import type { Book } from './index';
import { useReason } from './reason';

type Total = Schemas['IntakeTotal'];
export const OUTCOMES = ['kept', 'warned', 'quarantined', 'refused'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Entries and bytes of some totals. */
export function sum(totals: readonly Total[]): { entries: number; bytes: number } {
  return {
    entries: totals.reduce((n, total) => n + total.entries, 0),
    bytes: totals.reduce((n, total) => n + total.bytes, 0),
  };
}

/** The four states, each with its number; each shows its entries. */
export function States(props: { totals: readonly Total[]; now: Outcome | undefined }) {
  const t = useWords(intakeWords);
  const { number } = useFormats();
  return (
    <ul class="book-states">
      {OUTCOMES.map((outcome) => {
        const { entries, bytes } = sum(props.totals.filter((total) => total.outcome === outcome));
        const isNow = props.now === outcome;
        return (
          <li key={outcome}>
            <a
              class={`book-state book-${outcome}`}
              href={href('/intake', { outcome: isNow ? null : outcome })}
              aria-current={isNow ? 'true' : undefined}
              data-outcome={outcome}
            >
              <span>{t(`outcome.${outcome}`)}</span>
              <span class="book-number">{number(entries)}</span>
              <span class="hint">{t('bytesN', { n: bytes })}</span>
              <span class="hint">{t(`outcomeHint.${outcome}`)}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** The book by state and reason, with its sum, and whether that is the sum the book gives. */
export function Totals(props: { book: Book; now: { outcome: Outcome | undefined; reason: string | undefined } }) {
  const t = useWords(intakeWords);
  const say = useReason();
  const { number } = useFormats();
  const { totals, bytes } = props.book;
  const all = sum(totals);
  const rows = OUTCOMES.flatMap((outcome) =>
    totals.filter((total) => total.outcome === outcome).sort((a, b) => b.entries - a.entries),
  );
  return (
    <section class="stack">
      <h2>{t('totals')}</h2>
      <div class="scroll" role="region" tabIndex={0} aria-label={t('totals')}>
        <table class="table" data-totals>
          <caption class="vh">{t('totals')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('state')}</th>
              <th scope="col">{t('reason')}</th>
              <th scope="col" class="num">{t('entries')}</th>
              <th scope="col" class="num">{t('bytes')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((total) => {
              const { outcome, reason } = total;
              const isNow = props.now.outcome === outcome && props.now.reason === reason;
              return (
                <tr key={`${outcome} ${reason}`}>
                  <td>{t(`outcome.${outcome}`)}</td>
                  <th scope="row">
                    {say(reason)} <code class="code hint">{reason}</code>
                  </th>
                  <td class="num">
                    <a
                      class="count"
                      href={href('/intake', { outcome, reason })}
                      aria-current={isNow ? 'true' : undefined}
                      aria-label={withSeen(t('only', { what: say(reason) }), number(total.entries))}
                    >
                      {number(total.entries)}
                    </a>
                  </td>
                  <td class="num" data-n="size">{number(total.bytes)}</td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>{t('sum')}</th>
              <td class="num">
                <a class="count" href={href('/intake')} aria-label={withSeen(t('showAll'), number(all.entries))}>
                  {number(all.entries)}
                </a>
              </td>
              <td class="num" data-n="size">{number(all.bytes)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      {all.bytes === bytes ? (
        <p data-balanced data-n="size">
          ✓ {t('balanced', { bytes: t('bytesN', { n: bytes }), entries: t('entriesN', { n: all.entries }) })}
        </p>
      ) : (
        <p class="fault" role="alert">
          {t('unbalanced', { bytes: t('bytesN', { n: all.bytes }), book: t('bytesN', { n: bytes }) })}
        </p>
      )}
    </section>
  );
}
