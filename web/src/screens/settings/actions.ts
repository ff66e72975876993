import { opening } from '../../app/shell';
import { ROUTES } from '../../app/routes';
import { SAVE } from '../../claims/keys';
import { KEYS as AGREEMENT_KEYS } from '../agreement/keys';
import { KEYS as CLAIM_KEYS } from '../claim/keys';
import { KEYS as INBOX_KEYS, SECOND, TYPE_KEYS } from '../inbox/keys';
import { KEYS as NETWORK_KEYS } from '../network/keys';

/** An action whose key can be changed. */
export interface Changeable {
  id: string;
  chord: string;
  /** Actions of one group are never shown together with those of another, but for those of the shell, which dialogs cover. */
  group: Group;
}

export const GROUPS = ['shell', 'inbox', 'claim', 'agreement', 'network', 'dialog'] as const;
export type Group = (typeof GROUPS)[number];

/** All actions that have keys. */
export function changeable(): Changeable[] {
  const of = (group: Changeable['group'], keys: Record<string, { id: string; chord: string }>) =>
    Object.values(keys).map(({ id, chord }) => ({ id, chord, group }));
  return [
    ...of('inbox', INBOX_KEYS),
    ...TYPE_KEYS.map(([chord, type]) => ({ id: `inbox.type-${type.toLowerCase()}`, chord, group: 'inbox' as const })),
    ...of('claim', CLAIM_KEYS),
    ...of('agreement', AGREEMENT_KEYS),
    ...of('network', NETWORK_KEYS),
    ...of('dialog', { save: SAVE, second: SECOND }),
    { id: 'shell.help', chord: 'Shift+Slash', group: 'shell' },
    { id: 'shell.search', chord: 'Slash', group: 'shell' },
    ...ROUTES.filter((route) => route.group !== null).map((route) => ({ ...opening(route), group: 'shell' as const })),
  ];
}

/** The action that has `chord` already where `action` would answer too, or null. */
export function holder(
  action: Changeable,
  chord: string,
  all: readonly Changeable[],
  chordOf: (action: Changeable) => string,
): Changeable | null {
  return (
    all.find(
      (other) =>
        other.id !== action.id &&
        isTogether(action.group, other.group) &&
        chordOf(other) === chord,
    ) ?? null
  );
}

function isTogether(one: Group, other: Group): boolean {
  if (one === other) return true;
  return (one === 'shell' || other === 'shell') && one !== 'dialog' && other !== 'dialog';
}
