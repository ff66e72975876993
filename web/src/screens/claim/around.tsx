import type { Schemas } from '../../api/client';
import { href, path } from '../../app/router';
import { newWords } from '../../claims/diff';
import { EventLine } from '../../claims/event';
import { ConflictLine } from '../../claims/conflict';
import { ClaimFrom, ClaimMarks } from '../../claims/line';
import { LitText } from '../../parts/text';
import { useWords } from '../../words/book';
import { claimWords } from '../../words/claims';
import { claimpageWords } from '../../words/claimpage';

/** What stands around a claim: its conflicts, its event, and the others who tell of it. */
export function Around({ page }: { page: Schemas['ClaimPage'] }) {
  const t = useWords(claimpageWords);
  const c = useWords(claimWords);
  const { claim } = page;
  const mentions = page.mentions.filter((one) => one.id !== claim.id);
  return (
    <>
      {page.conflicts.length > 0 && (
        <section class="card stack">
          <h2>{t('conflicts')}</h2>
          {page.conflicts.map((conflict) => (
            <ConflictLine key={conflict.id} conflict={conflict} />
          ))}
        </section>
      )}
      {page.event !== null && (
        <section class="card stack">
          <h2>{t('event')}</h2>
          <EventLine event={page.event} />
        </section>
      )}
      {mentions.length > 0 && (
        <section class="card stack">
          <h2>{t('mentions')}</h2>
          <p class="hint">{t('mentionsHint')}</p>
          {mentions.map((one) => (
            <article key={one.id} class="claim-item">
              <div class="claim-foot">
                <a href={href(path('claims', one.id))}>
                  <ClaimFrom claim={one} />
                </a>
                <ClaimMarks claim={one} />
              </div>
              <LitText
                class="text-small"
                text={one.evidence.text}
                spans={newWords(one.evidence.text, claim.evidence.text, t('wordsNew'))}
              />
              {one.chain.length > 0 && (
                <p class="hint">
                  {c('whoSays')}: <bdi lang="ar">{one.chain.map((source) => source.text).join(' ← ')}</bdi>
                </p>
              )}
            </article>
          ))}
        </section>
      )}
    </>
  );
}
