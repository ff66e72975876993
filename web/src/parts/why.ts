import { asProblem } from '../api/client';
import { useWords } from '../words/book';
import { partWords } from '../words/parts';

/** Says why something failed, and what helps, in one line. What the server says of its own is in English. */
export function useWhy(): (fault: unknown) => string {
  const t = useWords(partWords);
  return (fault) => {
    const { status, detail, title, remedy } = asProblem(fault);
    // A dialog over the page says the rest of it.
    if (status === 401) return t('sessionOver');
    if (status === 0) return t('noAnswer');
    return [detail ?? title, remedy].filter(Boolean).join('. ');
  };
}
