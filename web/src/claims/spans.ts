import type { Claim } from '../api/client';
import type { Role, Span } from '../parts/spans';

/** What of its report a claim is made of, as stretches to be lit; `word` gives the words for a role. */
export function claimSpans(claim: Claim, word: (role: Role) => string): Span[] {
  const spans: Span[] = [];
  const add = (role: Role, part: { start: number; end: number } | null) => {
    if (part !== null && part.end > part.start) {
      spans.push({ start: part.start, end: part.end, role, label: word(role) });
    }
  };
  add('evidence', claim.evidence);
  for (const source of claim.chain) add('chain', source);
  for (const actor of claim.actors) add('actor', actor);
  for (const recipient of claim.recipients) add('recipient', recipient);
  for (const place of claim.where) add('place', place);
  if (claim.when !== null && claim.when.text !== claim.evidence.text) add('time', claim.when);
  for (const count of claim.counts) add('count', count);
  add('trigger', claim.trigger);
  return spans;
}
