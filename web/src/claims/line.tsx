import type { Claim } from '../api/client';
import { useFormats } from '../app/format';
import { href, path } from '../app/router';
import { Icon } from '../parts/icon';
import { Name } from '../parts/name';
import { When } from '../parts/when';
import { useWords } from '../words/book';
import { claimWords } from '../words/claims';
import { useCodes } from '../words/codes';
import { PartyName } from './party';
import './claims.css';

/** What is said to have happened, in one line: who, what, to whom; the order of reading is that of the language. */
export function ClaimGist(props: { claim: Claim }) {
  const t = useWords(claimWords);
  const code = useCodes();
  const { claim } = props;
  const list = (parties: Claim['actors']) =>
    parties.map((party, i) => (
      <span key={i}>
        {i > 0 && t('and')}
        <PartyName party={party} />
      </span>
    ));
  return (
    <span class="gist">
      <strong>{code('event', claim.event)}</strong>
      {claim.mode !== null && <span class="gist-mode"> ({code('mode', claim.mode)})</span>}
      {claim.actors.length > 0 && (
        <>
          {' '}
          <span class="gist-word">{t('byWord')}</span> {list(claim.actors)}
        </>
      )}
      {claim.recipients.length > 0 && (
        <>
          {' '}
          <span class="gist-word">{t('toWord')}</span> {list(claim.recipients)}
        </>
      )}
    </span>
  );
}

/** How a claim stands, as marks with words: denied, not actual, in a conflict, decided. */
export function ClaimMarks(props: { claim: Claim }) {
  const t = useWords(claimWords);
  const code = useCodes();
  const { likelihood } = useFormats();
  const { claim } = props;
  return (
    <span class="marks">
      {claim.polarity === 'denied' && (
        <span class="chip chip-denied">
          <Icon name="cross" /> {code('polarity', 'denied')}
        </span>
      )}
      {claim.modality !== 'actual' && <span class="chip">{code('modality', claim.modality)}</span>}
      {claim.conflicts > 0 && (
        <span class="chip chip-conflict">
          <Icon name="conflict" /> {t('inConflict')}
        </span>
      )}
      {claim.decided !== null && <span class="chip chip-strong">{code('decided', claim.decided)}</span>}
      {claim.standing !== 'live' && claim.decided === null && <span class="chip">{code('standing', claim.standing)}</span>}
      <span class="chip" data-n="weight" title={t('likelihoodOf')}>
        {t('likelihoodIs', { p: likelihood(claim.confidence) })}
      </span>
    </span>
  );
}

/** Who published a claim and when. */
export function ClaimFrom(props: { claim: Claim }) {
  const { claim } = props;
  return (
    <span class="from">
      <Name text={claim.outlet ?? claim.report} />
      {claim.published !== null && (
        <>
          {' · '}
          <When value={claim.published} />
        </>
      )}
    </span>
  );
}

/** A claim in a list: its gist, its sentence, its marks; the gist opens it. */
export function ClaimItem(props: { claim: Claim }) {
  const { claim } = props;
  return (
    <article class="claim-item">
      <a class="claim-link" href={href(path('claims', claim.id))}>
        <ClaimGist claim={claim} />
      </a>
      <p class="quote" lang="ar" dir="rtl">
        {claim.evidence.text}
      </p>
      <div class="claim-foot">
        <ClaimFrom claim={claim} />
        <ClaimMarks claim={claim} />
      </div>
    </article>
  );
}
