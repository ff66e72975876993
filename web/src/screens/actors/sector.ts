import { actorWords } from '../../words/actors';
import { useWords } from '../../words/book';

/** Says what kind of actor a code of PLOVER is; an unknown code is said as it is. */
export function useSector(): (sector: string) => string {
  const t = useWords(actorWords);
  return (sector) => {
    const key = `sector.${sector}`;
    return t.has(key) ? t(key) : sector;
  };
}
