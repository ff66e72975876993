import { useWords } from '../../words/book';
import { intakeWords } from '../../words/intake';

/** Says the code of a reason in words; one that is not known yet is shown as it is. */
export function useReason(): (code: string) => string {
  const t = useWords(intakeWords);
  return (code) => {
    const key = `reason.${code}`;
    return t.has(key) ? t(key) : code;
  };
}
