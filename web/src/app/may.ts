import { useHere } from './router';
import type { Session } from '../api/client';
import { entry } from './session';
import { useStore } from './store';

/** The roles, the one that may least first. */
const ROLES = ['reader', 'coder', 'reviewer', 'curator', 'admin'] as const;

/** Whether the one at work may do what `role` may, here and now: nothing is decided about the past. */
export function useMay(role: (typeof ROLES)[number]): boolean {
  const now = useStore(entry);
  const isPast = (useHere().query.get('as_of') ?? '') !== '';
  return now.state === 'open' && !isPast && may(now.session, role);
}

/** Whether a session may what `role` may. */
export function may(session: Session, role: (typeof ROLES)[number]): boolean {
  if (session.role === null) return false;
  return (role === 'reader' || session.can_write !== false) && ROLES.indexOf(session.role) >= ROLES.indexOf(role);
}

/** The name of the one at work; null where nobody is. */
export function useUser(): string | null {
  const now = useStore(entry);
  return now.state === 'open' ? now.session.user : null;
}
