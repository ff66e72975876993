import { useHere } from './router';
import { entry, mayDecide } from './session';
import { useStore } from './store';

/** The roles, the one that may least first. */
const ROLES = ['reader', 'coder', 'reviewer', 'curator', 'admin'] as const;

/** Whether the one at work may do what `role` may, here and now: nothing is decided about the past. */
export function useMay(role: (typeof ROLES)[number]): boolean {
  const now = useStore(entry);
  const isPast = (useHere().query.get('as_of') ?? '') !== '';
  if (!mayDecide(now, isPast) || now.state !== 'open' || now.session.role === null) return false;
  return ROLES.indexOf(now.session.role) >= ROLES.indexOf(role);
}
