import type { Schemas } from '../api/client';
import { href, path } from '../app/router';
import { Labelled } from '../parts/labelled';
import { Name } from '../parts/name';
import { useWords } from '../words/book';
import { claimWords } from '../words/claims';

/** A mention: the words of the report, and whom they mean where the registry knows it. */
export function MentionName(props: { mention: Schemas['Mention'] | Schemas['Source'] }) {
  const t = useWords(claimWords);
  const { mention } = props;
  const id = mention.id ?? mention.affiliation;
  return (
    <span class="mention">
      <Name text={mention.text} lang="ar" />
      {id !== null && mention.label !== null ? (
        <>
          {' '}
          <a class="mention-is" href={href(path('actors', id))}>
            <Labelled label={mention.label} />
          </a>
        </>
      ) : (
        <span class="mention-none"> ({t('notInRegistry')})</span>
      )}
      {mention.candidates !== undefined && mention.candidates.length > 1 && (
        <span class="mention-none"> · {t('candidatesN', { n: mention.candidates.length })}</span>
      )}
    </span>
  );
}

/** Mentions one below the other, or a word that there are none. */
export function Mentions(props: { mentions: readonly Schemas['Mention'][]; none: string }) {
  if (props.mentions.length === 0) return <span class="hint">{props.none}</span>;
  return (
    <ul class="mentions">
      {props.mentions.map((mention, i) => (
        <li key={i}>
          <MentionName mention={mention} />
        </li>
      ))}
    </ul>
  );
}

/** The name of a party in a line: that of the registry, else the words of the report. */
export function PartyName(props: { party: Schemas['Mention'] | Schemas['Source'] }) {
  const { party } = props;
  return party.label !== null ? <Labelled label={party.label} /> : <Name text={party.text} lang="ar" />;
}
