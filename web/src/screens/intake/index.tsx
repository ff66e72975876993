import { useState } from 'preact/hooks';
import { api, asOf, ok, type Schemas } from '../../api/client';
import { turn, useHere } from '../../app/router';
import { useStream } from '../../app/stream';
import { Fault } from '../../parts/await';
import { More, usePages, type Part } from '../../parts/more';
import { Screen } from '../../parts/screen';
import { useWords } from '../../words/book';
import { intakeWords } from '../../words/intake';
import { shellWords } from '../../words/shell';
import { Lines } from './lines';
import { Totals, useWhy } from './totals';
import { Progress, Upload } from './upload';
import './intake.css';

export type Line = Schemas['IntakeLine'];
export type Total = Schemas['IntakeTotal'];
type Book = Part<Line> & { totals: Total[]; bytes: number };
export const OUTCOMES = ['kept', 'warned', 'quarantined', 'refused'] as const;

/** What was offered and what became of it, while it happens. */
export default function Intake() {
  const t = useWords(intakeWords);
  const shell = useWords(shellWords);
  const why = useWhy();
  const { query } = useHere();
  const [tick, setTick] = useState<Schemas['LedgerTick'] | null>(null);
  const [reading, setReading] = useState<Schemas['IngestTick'] | null>(null);
  const outcome = OUTCOMES.find((one) => one === query.get('outcome'));
  const conditions = { outcome, reason: query.get('reason') ?? undefined, ...asOf() };
  const pages = usePages<Line, Book>(JSON.stringify([conditions, tick?.revision ?? 0]), (after, signal) =>
    ok(api.GET('/intake', { params: { query: { ...conditions, after } }, signal })),
  );
  const isLive = useStream({ onLedger: setTick, onIngest: setReading });
  return (
    <Screen title={shell('intake')}>
      <p class="hint">{t('hint')}</p>
      <p class="row" role="status">
        <span class={isLive ? 'chip chip-strong' : 'chip'}>{isLive ? t('live') : t('notLive')}</span>
        {tick !== null && <span>{t('ledger', { reports: tick.reports, claims: tick.claims, unlinked: tick.unlinked })}</span>}
      </p>
      {reading !== null && <Progress tick={reading} />}
      <Upload />
      {pages.problem !== null && <Fault problem={pages.problem} again={pages.again} />}
      {pages.first !== null && (
        <>
          <Totals totals={pages.first.totals} bytes={pages.first.bytes} />
          <section class="stack">
            <h2>{t('lines')}</h2>
            <div class="row">
              <div class="switch" role="group" aria-label={t('outcome')}>
                <button type="button" aria-pressed={outcome === undefined} onClick={() => turn({ outcome: null, reason: null })}>
                  {t('all')}
                </button>
                {OUTCOMES.map((one) => (
                  <button key={one} type="button" aria-pressed={outcome === one} onClick={() => turn({ outcome: one, reason: null })}>
                    {t(`outcome.${one}`)}
                  </button>
                ))}
              </div>
              <label class="beside">
                <span>{t('reason')}</span>
                <select value={conditions.reason ?? ''} onChange={(event) => turn({ reason: event.currentTarget.value })}>
                  <option value="">{t('all')}</option>
                  {[...new Set(pages.first.totals.filter((total) => outcome === undefined || total.outcome === outcome).map((total) => total.reason))].map((reason) => (
                    <option key={reason} value={reason}>
                      {why(reason)}
                    </option>
                  ))}
                </select>
              </label>
              <strong role="status">{t('counted', { n: pages.first.total ?? pages.items.length })}</strong>
            </div>
            {pages.items.length === 0 ? <p class="hint">{t('none')}</p> : <Lines lines={pages.items} />}
          </section>
        </>
      )}
      <More pages={pages} />
    </Screen>
  );
}
