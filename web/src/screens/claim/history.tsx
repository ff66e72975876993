import type { Schemas } from '../../api/client';
import { useMay, useUser } from '../../app/may';
import { ClaimGist } from '../../claims/line';
import { Name } from '../../parts/name';
import { At } from '../../parts/when';
import { useWords } from '../../words/book';
import { claimpageWords } from '../../words/claimpage';
import { claimWords } from '../../words/claims';
import { useCodes } from '../../words/codes';

/** What became of a claim: its versions, and who decided what about it. Nothing is ever lost. */
export function History(props: { page: Schemas['ClaimPage']; onTakeBack: (decision: string) => void }) {
  const t = useWords(claimpageWords);
  const c = useWords(claimWords);
  const code = useCodes();
  const isReviewer = useMay('reviewer');
  const isCoder = useMay('coder');
  const user = useUser();
  const comma = t('comma');
  // Decisions of others are taken back by reviewers.
  const mayTakeBack = (author: string) => isReviewer || (isCoder && author === user);
  const { versions, decisions } = props.page;
  return (
    <section class="card stack">
      <h2>{t('history')}</h2>
      <h3>{t('decisions')}</h3>
      {decisions.length === 0 && <p class="hint">{t('noDecisions')}</p>}
      <ol class="stack">
        {decisions.map((decision) => (
          <li key={decision.id} class={decision.counts ? 'decision' : 'decision is-back'}>
            <strong>{code('action', decision.action)}</strong> {c.rich('by', { name: decision.author })} ·{' '}
            <At instant={decision.recorded} />
            {!decision.counts && decision.action !== 'undo' && <span class="chip">{t('takenBack')}</span>}
            {Object.entries(decision.set).map(([field, value]) => (
              <p key={field}>
                <span class="hint">{code('field', field)}:</span> <Name text={word(code, field, value)} />
              </p>
            ))}
            {decision.note !== '' && <p dir="auto">{decision.note}</p>}
            {mayTakeBack(decision.author) && decision.counts && decision.action !== 'undo' && (
              <button type="button" class="no-print" onClick={() => props.onTakeBack(decision.id)}>
                {t('takeBack')}
              </button>
            )}
          </li>
        ))}
      </ol>
      <h3>{t('versions')}</h3>
      <ol class="stack">
        {versions.map(({ claim, changed }, i) => (
          <li key={`${claim.version} ${i}`}>
            <ClaimGist claim={claim} /> <span class="chip">{code('maker', claim.made_by)}</span>{' '}
            <span class="hint">
              {changed.length === 0
                ? t('firstVersion')
                : t('changed', { fields: changed.map((field) => code('field', field)).join(comma) })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function word(code: (field: string, value: string) => string, field: string, value: string): string {
  return ['event', 'mode', 'polarity', 'modality'].includes(field) ? code(field, value) : value;
}
