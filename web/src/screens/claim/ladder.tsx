import type { Schemas } from '../../api/client';
import { asQuery } from '../../api/client';
import { href, path } from '../../app/router';
import { useLabel } from '../../parts/labelled';
import { Name } from '../../parts/name';
import { useWords } from '../../words/book';
import { claimpageWords } from '../../words/claimpage';
import { useCodes } from '../../words/codes';

/** The chain as a ladder: the outlet above, the origin at the foot; each rung with its words and its verb. */
export function Ladder({ rungs }: { rungs: readonly Schemas['Rung'][] }) {
  const t = useWords(claimpageWords);
  const code = useCodes();
  const label = useLabel();
  return (
    <section class="card">
      <h2>{t('ladder')}</h2>
      <ol class="ladder">
        {rungs.map((rung, i) => {
          const name = rung.label !== null ? label(rung.label) : (rung.words?.text ?? code('source', rung.kind));
          return (
            <li key={i} class={rung.is_origin ? 'rung rung-origin' : 'rung'}>
              <p class="rung-head">
                <span class="hint">{code('rung', rung.role)}</span>{' '}
                <strong>
                  {rung.id !== null ? (
                    <a href={href(path('actors', rung.id))}>
                      <Name text={name} />
                    </a>
                  ) : (
                    <Name text={name} />
                  )}
                </strong>{' '}
                <span class="chip">{code('source', rung.kind)}</span>
                {rung.is_origin && <span class="chip chip-strong">{code('rung', 'origin')}</span>}
                {rung.reliability !== undefined && rung.reliability !== null && (
                  <span class="chip">{t('grade', { g: rung.reliability })}</span>
                )}
              </p>
              <p>
                {rung.words === null ? (
                  <span class="hint">{t('noWords')}</span>
                ) : (
                  <>
                    <span class="hint">{t('wordsAre')}</span> <Name text={rung.words.text} lang="ar" class="rung-words" />
                  </>
                )}
                {rung.verb !== null && (
                  <>
                    {' '}
                    <span class="hint">{t('verbIs')}</span> <Name text={rung.verb.text} lang="ar" class="rung-words" />
                  </>
                )}
              </p>
              {rung.claims !== null && (
                <p>
                  <a href={href('/claims', asQuery(rung.claims))}>{t('itsClaimsOf', { name })}</a>
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
