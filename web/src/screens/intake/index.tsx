import { useRef } from 'preact/hooks';
import { api, asOf, ok, type Schemas } from '../../api/client';
import { turn, useHere } from '../../app/router';
import { Fault } from '../../parts/await';
import { More, usePages, type Part } from '../../parts/more';
import { Screen } from '../../parts/screen';
import { useWords } from '../../words/book';
import { intakeWords } from '../../words/intake';
import { shellWords } from '../../words/shell';
import { Lines } from './lines';
import { Live } from './live';
import { useReason } from './reason';
import { OUTCOMES, States, Totals } from './totals';
import './intake.css';

export type Line = Schemas['IntakeLine'];
export interface Book extends Part<Line> {
  total: number;
  bytes: number;
  totals: Schemas['IntakeTotal'][];
}

const PAUSE_MS = 2000;

/** What was offered, what became of it and why, and what is being read now. */
export default function Intake() {
  const t = useWords(intakeWords);
  const shell = useWords(shellWords);
  const say = useReason();
  const { query } = useHere();
  const outcome = OUTCOMES.find((one) => one === query.get('outcome'));
  const reason = query.get('reason') ?? undefined;
  const asked = { outcome, reason, ...asOf() };
  const pages = usePages<Line, Book>(JSON.stringify(asked), (after, signal) =>
    ok(api.GET('/intake', { params: { query: { ...asked, after } }, signal })),
  );
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isAtTop = pages.items.length <= (pages.first?.items.length ?? 0);
  const refresh = () => {
    // While many revisions are added in a row, the book is asked for now and then; a list that somebody reads on stays as it is.
    if (!isAtTop || asOf().as_of !== undefined) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(pages.again, PAUSE_MS);
  };
  const book = pages.first;
  return (
    <Screen title={shell('intake')}>
      <p class="hint">
        {t('hint')} {t('readIn')}
      </p>
      <Live onChange={refresh} />
      {pages.problem !== null && <Fault problem={pages.problem} again={pages.again} />}
      {book !== null && (
        <>
          <States totals={book.totals} now={outcome} />
          <Totals book={book} now={{ outcome, reason }} />
          <section class="stack">
            <h2>{t('lines')}</h2>
            <div class="row" role="status">
              <span data-n="total">{t('shown', { n: book.total })}</span>
              {outcome !== undefined && <span class="chip">{t(`outcome.${outcome}`)}</span>}
              {reason !== undefined && <span class="chip">{say(reason)}</span>}
              {(outcome !== undefined || reason !== undefined) && (
                <button type="button" class="no-print" onClick={() => turn({ outcome: null, reason: null })}>
                  {t('showAll')}
                </button>
              )}
            </div>
            {pages.items.length > 0 ? <Lines lines={pages.items} /> : <p class="hint">{t('none')}</p>}
          </section>
        </>
      )}
      <More pages={pages} />
    </Screen>
  );
}
