import type { Claim } from '../api/client';
import { useFormats } from '../app/format';
import { href, path } from '../app/router';
import { Labelled } from '../parts/labelled';
import { Name } from '../parts/name';
import { When } from '../parts/when';
import { useWords } from '../words/book';
import { claimWords } from '../words/claims';
import { useCodes } from '../words/codes';
import { Mentions, MentionName } from './party';
import { ClaimMarks } from './line';
import './claims.css';

/** What a claim says, field by field. */
export function CodingCard(props: { claim: Claim }) {
  const t = useWords(claimWords);
  const code = useCodes();
  const { number } = useFormats();
  const { claim } = props;
  return (
    <dl class="facts">
      <dt>{t('whoSays')}</dt>
      <dd>
        <Chain claim={claim} />
      </dd>
      <dt>{t('what')}</dt>
      <dd>
        <strong>{code('event', claim.event)}</strong>
        {claim.mode !== null && ` · ${code('mode', claim.mode)}`} — <Name text={claim.trigger.text} lang="ar" />
      </dd>
      <dt>{t('who')}</dt>
      <dd>
        <Mentions mentions={claim.actors} none={t('noActor')} />
      </dd>
      <dt>{t('whom')}</dt>
      <dd>
        <Mentions mentions={claim.recipients} none={t('noRecipient')} />
      </dd>
      <dt>{t('where')}</dt>
      <dd>
        {claim.where.length === 0 && <span class="hint">{t('noPlace')}</span>}
        {claim.where.map((place, i) => (
          <div key={i}>
            <Name text={place.text} lang="ar" />{' '}
            {place.label !== null && (
              <span class="hint">
                <Labelled label={place.label} />
                {place.precision !== null && ` · ${code('precision', place.precision)}`}
              </span>
            )}
          </div>
        ))}
      </dd>
      <dt>{t('when')}</dt>
      <dd>
        {claim.when === null ? (
          <span class="hint">{t('noDate')}</span>
        ) : (
          <>
            {claim.when.value !== null && <When value={claim.when.value} />}{' '}
            <span class="hint">
              {claim.when.text !== claim.evidence.text && <Name text={claim.when.text} lang="ar" />} ·{' '}
              {code('precision', claim.when.precision)}
            </span>
          </>
        )}
      </dd>
      {claim.counts.length > 0 && (
        <>
          <dt>{t('figures')}</dt>
          <dd>
            {claim.counts.map((figure, i) => (
              <div key={i}>
                <a href={href(path('reports', claim.report_id), { claim: claim.id })}>
                  {number(figure.value)} {code('count', figure.of)}
                </a>{' '}
                — <Name text={figure.text} lang="ar" />
              </div>
            ))}
          </dd>
        </>
      )}
      <dt>{t('state')}</dt>
      <dd>
        {code('polarity', claim.polarity)} · {code('modality', claim.modality)}
        <div>
          <ClaimMarks claim={claim} />
        </div>
      </dd>
    </dl>
  );
}

/** Who says so, from the one the report cites to the origin. */
function Chain(props: { claim: Claim }) {
  const t = useWords(claimWords);
  const code = useCodes();
  const { chain } = props.claim;
  if (chain.length === 0) {
    return (
      <>
        {t('reportItself')}
        {props.claim.outlet !== null && (
          <>
            {' · '}
            <Name text={props.claim.outlet} />
          </>
        )}
      </>
    );
  }
  return (
    <ol class="mentions">
      {chain.map((source, i) => (
        <li key={i}>
          <MentionName mention={source} /> <span class="chip">{code('source', source.kind)}</span>
          {i === chain.length - 1 && <span class="chip chip-strong">{t('originIs')}</span>}
        </li>
      ))}
    </ol>
  );
}
