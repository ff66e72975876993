import type { Claim } from '../../api/client';
import { CodingCard } from '../../claims/card';
import { href, path } from '../../app/router';
import { Icon, type IconName } from '../../parts/icon';
import { Keys } from '../../parts/key';
import { useWords } from '../../words/book';
import { claimWords } from '../../words/claims';
import { inboxWords } from '../../words/inbox';
import { KEYS } from './keys';

/** What the claim says, and the decisions about it. */
export function Card(props: { claim: Claim; can: boolean; run: Record<keyof typeof KEYS, () => void> }) {
  const t = useWords(inboxWords);
  const c = useWords(claimWords);
  const { claim, can, run } = props;
  const button = (name: 'accept' | 'reject' | 'edit' | 'skip' | 'note' | 'undo', words: string, icon: IconName, isMain = false) => (
    <button
      type="button"
      class={isMain ? 'main' : undefined}
      disabled={!can && name !== 'skip'}
      onClick={run[name]}
    >
      <Icon name={icon} /> {words} <Keys action={KEYS[name]} />
    </button>
  );
  return (
    <section class="pane inbox-card" data-pane aria-label={t('card')}>
      <div class="decide">
        {button('accept', c('accept'), 'check', true)}
        {button('reject', c('reject'), 'cross')}
        {button('edit', c('correct'), 'edit')}
        {button('skip', c('skip'), 'clock')}
        {button('note', c('note'), 'note')}
        {button('undo', c('undo'), 'undo')}
      </div>
      {!can && <p class="hint">{c('mayNot')}</p>}
      <CodingCard claim={claim} />
      <p class="row">
        <a href={href(path('claims', claim.id))}>
          {t('openClaim')} <Keys action={KEYS.open} />
        </a>
        {claim.conflicts > 0 && (
          <a href={href('/conflicts', { claim: claim.id })}>
            {t('openConflict')} <Keys action={KEYS.conflict} />
          </a>
        )}
      </p>
    </section>
  );
}
