import type { Schemas } from '../api/client';
import { href, path } from '../app/router';
import { Count } from '../parts/count';
import { Labelled } from '../parts/labelled';
import { When } from '../parts/when';
import { useWords } from '../words/book';
import { useCodes } from '../words/codes';
import { eventWords } from '../words/event';

/** A happening in one line: what kind, whom it concerns, where, when, and how many tell of it. */
export function EventLine({ event }: { event: Schemas['Event'] }) {
  const t = useWords(eventWords);
  const code = useCodes();
  return (
    <article class="claim-item">
      <a class="claim-link" href={href(path('events', event.id))}>
        <strong>{code('family', event.family)}</strong>
        {event.parties.length > 0 && ': '}
        {event.parties.map((party, i) => (
          <span key={party.key}>
            {i > 0 && ' · '}
            <Labelled label={party.label} />
          </span>
        ))}
      </a>
      <p class="from">
        {event.from !== null ? (
          <When value={event.to !== null && event.to !== event.from ? `${event.from}/${event.to}` : event.from} />
        ) : event.day !== null ? (
          <When value={event.day} />
        ) : (
          t('noDay')
        )}
        {event.places.map((place) => (
          <span key={place.id}>
            {' · '}
            <Labelled label={place.label} />
          </span>
        ))}
      </p>
      <p class="row">
        <span class="chip">
          <Count n={event.claims_count} claims={event.claims} words={t('claimsN', { n: event.claims_count })} isPhrase />
        </span>
        <span class="chip">
          <Count n={event.outlets} claims={event.claims} words={t('outletsN', { n: event.outlets })} isPhrase />
        </span>
        <span class="chip">
          <Count n={event.independent} claims={event.claims} words={t('originsN', { n: event.independent })} isPhrase />
        </span>
        {event.in_conflict && <span class="chip chip-conflict">{t('inConflict')}</span>}
      </p>
    </article>
  );
}
