import { useWords } from '../../words/book';
import { searchWords } from '../../words/search';

/** What the server says of a condition, by the forms in which it says so, and the words that say the same here. */
const FORMS = [
  [/^there is no operator (?<what>[^\s:]+):$/, 'p.operator'],
  [/^(?<what>[^\s:]+): is given twice; "(?<value>.*)" is left out$/s, 'p.twice'],
  [/^no actor is called "(?<value>.*)"$/s, 'p.actor'],
  [/^no place is called "(?<value>.*)"$/s, 'p.place'],
  [/^conflict: is yes or no, not "(?<value>.*)"$/s, 'p.conflict'],
  [/^date: is like 2024-05\.\.2024-07, not "(?<value>.*)"$/s, 'p.date'],
  [/^conf: is like <0\.6 or >0\.8, not "(?<value>.*)"$/s, 'p.conf'],
  [/^there is no (?<what>\S+) "(?<value>.*)"$/s, 'p.word'],
] as const;

/** Says in the language of the interface what of a question was not understood; what has another form is shown as it is. */
export function useProblem(): (problem: string) => string {
  const t = useWords(searchWords);
  return (problem) => {
    for (const [form, key] of FORMS) {
      const found = form.exec(problem)?.groups;
      if (found !== undefined) return t(key, { what: `${found['what'] ?? ''}:`, value: found['value'] ?? '' });
    }
    return problem;
  };
}
