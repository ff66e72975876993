import { asProblem } from '../api/client';
import { useWords } from '../words/book';
import { partWords } from '../words/parts';

/** Reasons that the server gives as words. */
const REASONS = ['password_short', 'password_long', 'password_few', 'password_guessable', 'password_listed'] as const;

/** Says why something failed, and what helps, in one line. What the server says of its own is in English. */
export function useWhy(): (fault: unknown) => string {
  const t = useWords(partWords);
  return (fault) => {
    const { status, detail, title, remedy, reason } = asProblem(fault);
    // A dialog over the page says the rest of it.
    if (status === 401) return t('sessionOver');
    if (status === 0) return t('noAnswer');
    const told = REASONS.find((one) => one === reason);
    if (told !== undefined) return t(`why.${told}`);
    return [detail ?? title, remedy].filter(Boolean).join('. ');
  };
}
