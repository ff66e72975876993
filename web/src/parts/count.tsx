import { asQuery } from '../api/client';
import { useFormats } from '../app/format';
import { href, type Query } from '../app/router';

/**
 * A number, and the way to the claims behind it. `claims` is the filter that opens them: a query of `/claims`, as the server
 * gives it next to its numbers, or its parts. `words` say what is counted, with the number, for those who hear the link alone.
 */
export function Count(props: {
  n: number;
  claims: string | Query;
  words: string;
  /** Whether the words are shown, and not the number alone. */
  isPhrase?: boolean;
}) {
  const { number } = useFormats();
  const query = typeof props.claims === 'string' ? asQuery(props.claims) : props.claims;
  const digits = number(props.n);
  const label = withSeen(props.words, digits);
  if (props.isPhrase) {
    return (
      <a class="count" href={href('/claims', query)}>
        {props.words}
      </a>
    );
  }
  return (
    <a class="count" href={href('/claims', query)} aria-label={label} title={props.words}>
      {digits}
    </a>
  );
}

/** Words with the number that is seen: Arabic says one and two in words, and who speaks to the browser says what is seen. */
export function withSeen(words: string, seen: string): string {
  return words.split(/[^\p{L}\p{Nd}.,٬+]+/u).includes(seen) ? words : `${seen}: ${words}`;
}
