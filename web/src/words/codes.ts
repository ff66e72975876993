import { ar } from './ar/codes';
import { books, useWords } from './book';
import { en } from './en/codes';

type CodeWord = keyof typeof en;
export const codeWords = books<CodeWord>(en, ar);

/** Says the value of a field in words; what has no word is shown as it is. */
export function useCodes(): (field: string, value: string) => string {
  const c = useWords(codeWords);
  return (field, value) => {
    const key = `${field}.${value}`;
    return c.has(key) ? c(key) : value.replaceAll('_', ' ').replaceAll('-', ' ');
  };
}
