import type { Span } from '../parts/spans';
import { ROLES } from '../parts/spans';
import { useWords } from '../words/book';
import { claimWords } from '../words/claims';
import { useCodes } from '../words/codes';

/** What the marks in a text mean, for those that are in it. */
export function Legend(props: { spans: readonly Span[] }) {
  const t = useWords(claimWords);
  const code = useCodes();
  const roles = ROLES.filter((role) => props.spans.some((span) => span.role === role));
  return (
    <ul class="text-legend" aria-label={t('legend')}>
      {roles.map((role) => (
        <li key={role} class={`swatch swatch-${role}`}>
          {code('lit', role)}
        </li>
      ))}
    </ul>
  );
}
