import type { Schemas } from '../api/client';
import { href, path } from '../app/router';
import { Count } from '../parts/count';
import { Labelled } from '../parts/labelled';
import { When } from '../parts/when';
import { useWords } from '../words/book';
import { useCodes } from '../words/codes';
import { conflictWords } from '../words/conflict';
import { useStatement } from './statement';
import './claims.css';

/** A conflict in a list: what it is about, whom it concerns, its sides and how many hold each. */
export function ConflictLine({ conflict }: { conflict: Schemas['Conflict'] }) {
  const t = useWords(conflictWords);
  const code = useCodes();
  const say = useStatement();
  return (
    <article class="claim-item">
      <a class="claim-link" href={href(path('conflicts', conflict.id))}>
        <strong>{conflict.kinds.map((kind) => code('conflict', kind)).join(t('comma'))}</strong>
        {conflict.parties.length > 0 && ': '}
        {conflict.parties.map((party, i) => (
          <span key={party.key}>
            {i > 0 && ' · '}
            <Labelled label={party.label} />
          </span>
        ))}
      </a>
      <p class="from">
        {conflict.day !== null ? <When value={conflict.day} /> : t('noDay')}
        {conflict.since !== null && (
          <>
            {' · '}
            {t.rich('since', { day: <When value={conflict.since} /> })}
          </>
        )}
      </p>
      <ul class="sides">
        {conflict.sides.map((side, i) => (
          <li key={i} class={`side side-${side.stance}`}>
            <bdi>{say(side.position, conflict.parties)}</bdi>
            <span class="row">
              <span class="chip">
                <Count n={side.mentions} claims={side.claims} words={t('claimsN', { n: side.mentions })} isPhrase />
              </span>
              <span class="chip">
                <Count n={side.independent} claims={side.claims} words={t('originsN', { n: side.independent })} isPhrase />
              </span>
              <span class="chip" data-n="weight">{t('credibility', { c: String(side.credibility) })}</span>
            </span>
          </li>
        ))}
      </ul>
    </article>
  );
}
