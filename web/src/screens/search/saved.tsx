import { useState } from 'preact/hooks';
import { href, useHere } from '../../app/router';
import { keep, kept } from '../../app/kept';
import { useStore } from '../../app/store';
import { tell } from '../../parts/live';
import { Name } from '../../parts/name';
import { useWords } from '../../words/book';
import { searchWords } from '../../words/search';

/** Searches that were kept under a name, and a way to keep the present one. */
export function Saved() {
  const t = useWords(searchWords);
  const { query } = useHere();
  const { searches } = useStore(kept);
  const [name, setName] = useState('');
  const q = query.get('q') ?? '';
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const title = name.trim();
    if (title === '') return;
    const isKept = await keep({ searches: [...searches.filter((one) => one.name !== title), { name: title, query: q }] });
    if (!isKept) return;
    setName('');
    tell(t('kept'));
  };
  if (searches.length === 0 && q === '') return null;
  return (
    <div class="row">
      {searches.length > 0 && (
        <ul class="row" aria-label={t('saved')}>
          {searches.map((one) => (
            <li key={one.name} class="chip">
              <a href={href('/search', { q: one.query })}>
                <Name text={one.name} />
              </a>
              <button
                type="button"
                class="plain chip-drop"
                aria-label={t('forget', { name: one.name })}
                onClick={() => void keep({ searches: searches.filter((other) => other !== one) })}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {q !== '' && (
        <form class="row" onSubmit={save}>
          <label class="beside">
            <span>{t('name')}</span>
            <input dir="auto" maxLength={100} value={name} onInput={(event) => setName(event.currentTarget.value)} />
          </label>
          <button disabled={name.trim() === ''}>{t('keep')}</button>
        </form>
      )}
    </div>
  );
}
