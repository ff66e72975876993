import { turn, useHere } from '../../app/router';
import { Day } from '../../parts/day';
import { useWords } from '../../words/book';
import { relationWords } from '../../words/relations';
import type { Cut } from './cut';
import type { Relation } from './page';

/** Periods, branches, panel, and the stretch of time by two dates. */
export function Controls({ relation, shown }: { relation: Relation; shown: Cut | null }) {
  const t = useWords(relationWords);
  const { query } = useHere();
  const isStretched = query.has('from') || query.has('until');
  return (
    <div class="stack no-print">
      <div class="row">
        <div class="switch" role="group" aria-label={t('step')}>
          {(['month', 'week'] as const).map((step) => (
            <button key={step} type="button" aria-pressed={relation.step === step} onClick={() => turn({ step: step === 'month' ? null : step })}>
              {t(step)}
            </button>
          ))}
        </div>
        <label class="beside">
          <input type="checkbox" checked={relation.branches} onChange={(event) => turn({ branches: event.currentTarget.checked ? null : 'false' })} />
          <span>{t('branches')}</span>
        </label>
        <label class="beside">
          <input type="checkbox" checked={relation.panel} onChange={(event) => turn({ panel: event.currentTarget.checked ? 'true' : null })} />
          <span>{t('panel')}</span>
        </label>
        <span class="hint">{t('panelHint')}</span>
      </div>
      <div class="row" role="group" aria-label={t('brush')}>
        <Day name="from" otherwise={shown?.from} min={shown?.wholeFrom} max={shown?.wholeUntil} />
        <Day name="until" otherwise={shown?.until} min={shown?.wholeFrom} max={shown?.wholeUntil} />
        <button type="button" disabled={!isStretched} onClick={() => turn({ from: null, until: null })}>
          {t('whole')}
        </button>
        <span class="hint">{t('brushHint')}</span>
      </div>
    </div>
  );
}
