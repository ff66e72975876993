import type { Claim } from '../api/client';

/** A mention as it is edited: words of the report, and an id or nothing. */
export interface DraftMention {
  words: string;
  id: string;
  /** Tells it from the others while it is edited. */
  key?: number;
}

/** A claim as it is edited. */
export interface ClaimDraft {
  event: string;
  mode: string;
  polarity: string;
  modality: string;
  by: DraftMention[];
  to: DraftMention[];
  says: DraftMention[];
  when: string;
  where: DraftMention[];
}

export type ListField = 'by' | 'to' | 'says' | 'where';

let last = 0;

/** A mention that is added. */
export function newMention(words = '', id = ''): DraftMention {
  return { words, id, key: ++last };
}

const mention = (of: { text: string; id: string | null }): DraftMention => newMention(of.text, of.id ?? '');

/** The claim as it is before anything is edited. */
export function draftOf(claim: Claim): ClaimDraft {
  return {
    event: claim.event,
    mode: claim.mode ?? '',
    polarity: claim.polarity,
    modality: claim.modality,
    by: claim.actors.map(mention),
    to: claim.recipients.map(mention),
    says: claim.chain.map(mention),
    when: claim.when?.value ?? '',
    where: claim.where.map(mention),
  };
}

function listed(mentions: readonly DraftMention[]): string {
  const items = mentions
    .map(({ words, id }) => ({ words: words.trim(), id: id.trim() }))
    .filter(({ words, id }) => words !== '' || id !== '')
    .map(({ words, id }) => (words === '' ? id : `${words}=${id === '' ? '-' : id}`));
  return items.length === 0 ? '-' : items.join('; ');
}

function written(draft: ClaimDraft): Record<keyof ClaimDraft, string> {
  return {
    event: draft.event,
    mode: draft.mode === '' ? '-' : draft.mode,
    polarity: draft.polarity,
    modality: draft.modality,
    by: listed(draft.by),
    to: listed(draft.to),
    says: listed(draft.says),
    when: draft.when.trim() === '' ? '-' : draft.when.trim(),
    where: listed(draft.where),
  };
}

/** The fields of `claim` that `draft` changes, as the server takes them. */
export function changes(claim: Claim, draft: ClaimDraft): Record<string, string> {
  const before = written(draftOf(claim));
  const after = written(draft);
  const set: Record<string, string> = {};
  for (const field of Object.keys(before) as (keyof ClaimDraft)[]) {
    if (before[field] !== after[field]) set[field] = after[field];
  }
  return set;
}
