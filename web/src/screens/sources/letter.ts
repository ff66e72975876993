import { useWords } from '../../words/book';
import { sourcesWords } from '../../words/sources';

/** Letters of the Admiralty scale for a source. */
export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** Says a letter with its meaning. */
export function useLetter(): (letter: string) => string {
  const t = useWords(sourcesWords);
  return (letter) => {
    const known = LETTERS.find((one) => one === letter);
    return known === undefined ? letter : t('letter', { letter: known, words: t(`letter${known}`) });
  };
}
