import type { Schemas } from '../../api/client';
import { Labelled } from '../../parts/labelled';
import { Name } from '../../parts/name';
import { useProblem } from './problem';
import { useWords } from '../../words/book';
import { useCodes } from '../../words/codes';
import { searchWords } from '../../words/search';

/** Fields whose values are words of the vocabulary. */
const CODED = new Set(['type', 'polarity', 'modality', 'standing']);

/** How the question was understood, and what of it was not. */
export function Terms({ found }: { found: Schemas['Found'] }) {
  const t = useWords(searchWords);
  const code = useCodes();
  const say = useProblem();
  const field = (name: string) => {
    const key = `o.${name}`;
    return t.has(key) ? t(key) : t.has(name) ? t(name) : name;
  };
  return (
    <>
      <ul class="row" aria-label={t('understood')}>
        {found.terms.map((term, i) => (
          <li key={i} class="chip">
            <span class="hint">{field(term.field)}:</span> <Name text={CODED.has(term.field) ? code(term.field === 'type' ? 'event' : term.field, term.value) : term.value} />
            {term.meant.length > 0 && (
              <span class="hint">
                {t('means')}{' '}
                {term.meant.map((party, j) => (
                  <span key={party.key}>
                    {j > 0 && ' · '}
                    <Labelled label={party.label} />
                  </span>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
      {found.problems.length > 0 && (
        <div class="fault" role="alert">
          <p>{t('problems')}</p>
          <ul>
            {found.problems.map((problem, i) => (
              <li key={i} dir="auto">
                {say(problem)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
