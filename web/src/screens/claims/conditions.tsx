import { useFormats } from '../../app/format';
import { turn } from '../../app/router';
import { Whom } from '../../claims/whom';
import { Name } from '../../parts/name';
import { useWords } from '../../words/book';
import { claimlistWords } from '../../words/claimlist';
import { useCodes } from '../../words/codes';
import { CONDITIONS, NO_OUTLET, UNDATED, type Condition } from './query';

/** The conditions of the address, each of which can be dropped; those of `except` are shown elsewhere. */
export function Conditions({ query, except = [] }: { query: URLSearchParams; except?: readonly Condition[] }) {
  const t = useWords(claimlistWords);
  const set = CONDITIONS.filter((name) => !except.includes(name) && query.getAll(name).some((value) => value !== ''));
  if (set.length === 0) return except.length > 0 ? null : <p class="hint">{t('noFilters')}</p>;
  return (
    <ul class="row" aria-label={t('filters')}>
      {set.map((name) => (
        <One key={name} name={name} values={query.getAll(name)} />
      ))}
      <li>
        <button type="button" class="plain" onClick={() => turn(Object.fromEntries(CONDITIONS.map((name) => [name, null])))}>
          {t('clear')}
        </button>
      </li>
    </ul>
  );
}

const IDS: readonly Condition[] = ['actor', 'with', 'by', 'to', 'says', 'origin'];
const MANY = 3;

function One({ name, values }: { name: Condition; values: string[] }) {
  const t = useWords(claimlistWords);
  const code = useCodes();
  const { date, likelihood } = useFormats();
  const word = (value: string): string => {
    if (name === 'type') return code('event', value);
    if (name === 'polarity' || name === 'modality' || name === 'standing') return code(name, value);
    // The server names sets of claims that it has counted; such a name says nothing to a reader.
    if (name === 'id' && value.includes(':')) return t('aSet');
    if (name === 'until' && value === UNDATED) return t('undated');
    if (name === 'from' || name === 'until') return date(value);
    if (name === 'least' || name === 'most') return likelihood(Number(value));
    if (name === 'outlet' && value === NO_OUTLET) return t('noOutlet');
    if (name === 'in_conflict' || name === 'branches' || name === 'placed') return t(value === 'true' ? 'yes' : 'no');
    return value;
  };
  const title = t(`f.${name}`);
  return (
    <li class="chip">
      <span class="hint">{title}:</span>{' '}
      {values.length > MANY
        ? t('nOf', { n: values.length })
        : values.map((value) =>
            IDS.includes(name) ? <Whom key={value} id={value} /> : <Name key={value} text={word(value)} />,
          )}
      <button type="button" class="plain chip-drop" aria-label={t('drop', { what: title })} onClick={() => turn({ [name]: null })}>
        ×
      </button>
    </li>
  );
}
