import { useRef, useState } from 'preact/hooks';
import type { Schemas } from '../../api/client';
import { href } from '../../app/router';
import { useStream } from '../../app/stream';
import { At } from '../../parts/when';
import { useWords } from '../../words/book';
import { intakeWords } from '../../words/intake';

type Tick = Schemas['LedgerTick'];

/** What happens to the ledger, as it happens, whoever adds to it: this workbench or a command. */
export function Live(props: { onChange: () => void }) {
  const t = useWords(intakeWords);
  const [tick, setTick] = useState<Tick | null>(null);
  const first = useRef<Tick | null>(null);
  const hear = (now: Tick) => {
    first.current ??= now;
    setTick((before) => {
      if (before !== null && before.revision !== now.revision) props.onChange();
      return now;
    });
  };
  const isOpen = useStream({ ledger: hear, linked: hear });
  const more = tick === null ? 0 : tick.reports - first.current!.reports;
  return (
    <section class="card book-live" aria-label={t('live')}>
      <span class={isOpen ? 'dot dot-on' : 'dot'} aria-hidden="true" />
      <strong>{t('live')}</strong>
      <span class="hint">{t(isOpen ? 'liveOn' : 'liveOff')}</span>
      {tick !== null && (
        <span data-live={tick.revision} data-n="place">
          {t.rich('tick', {
            revision: tick.revision,
            reports: <a href={href('/intake')}>{t('reportsN', { n: tick.reports })}</a>,
            claims: <a href={href('/claims')}>{t('claimsN', { n: tick.claims })}</a>,
          })}
          {tick.recorded !== null && (
            <>
              {' · '}
              <At instant={tick.recorded} />
            </>
          )}
          {tick.unlinked > 0 && ` · ${t('unlinked', { n: tick.unlinked })}`}
          {more > 0 && <strong> · {t('grown', { n: more })}</strong>}
        </span>
      )}
    </section>
  );
}
