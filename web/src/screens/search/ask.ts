/** The question with a condition more; a value of several words is quoted, and what would end the quotation is left out. */
export function withCondition(q: string, field: string, value: string): string {
  const bare = value.replaceAll('"', ' ').trim();
  const word = /[\s:"]/.test(bare) ? `${field}:"${bare}"` : `${field}:${bare}`;
  return q.split(/\s+/).includes(word) || q.includes(word) ? q : `${q.trim()} ${word}`.trim();
}

/** What a facet is called in a question. */
export const FACET_FIELDS: Record<string, string> = {
  outlet: 'outlet',
  year: 'date',
  type: 'type',
  actor: 'actor',
  origin: 'origin',
};
