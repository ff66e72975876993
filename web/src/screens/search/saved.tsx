import { useEffect, useState } from 'preact/hooks';
import { href, useHere } from '../../app/router';
import { keep, kept } from '../../app/kept';
import { useStore } from '../../app/store';
import { tell } from '../../parts/live';
import { Name } from '../../parts/name';
import { useWords } from '../../words/book';
import { searchWords } from '../../words/search';
import { shellWords } from '../../words/shell';
import { news as freshNews, newsQuery, type News } from '../../app/news';

/** Searches that were kept under a name, and a way to keep the present one. */
export function Saved() {
  const t = useWords(searchWords);
  const shell = useWords(shellWords);
  const { query } = useHere();
  const { searches } = useStore(kept);
  const [name, setName] = useState('');
  const q = query.get('q') ?? '';
  const { revision, all: news } = useStore(freshNews);
  const isNow = query.get('as_of') === null;
  const present = searches.find((one) => one.query === q && q !== '');
  const found = present === undefined ? undefined : news.get(present.name);
  const [told, setTold] = useState<(News & { q: string }) | null>(null);
  // What is shown has been looked at: from here on only what comes later is new.
  const isUnseen = isNow && revision !== null && present !== undefined && present.seen !== revision && (present.seen === null || found?.since === present.seen);
  useEffect(() => {
    if (!isUnseen) return;
    if (found !== undefined && found.more > 0) setTold({ ...found, q });
    void keep({ searches: searches.map((one) => (one === present ? { ...one, seen: revision } : one)) });
  }, [isUnseen, revision]);
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const title = name.trim();
    if (title === '') return;
    const isKept = await keep({ searches: [...searches.filter((one) => one.name !== title), { name: title, query: q, seen: isNow ? revision : null }] });
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
              {(news.get(one.name)?.more ?? 0) > 0 && (
                <a class="chip-news" href={href('/search', newsQuery(one, news.get(one.name)!))}>
                  {shell('fresh', { n: news.get(one.name)!.more })}
                </a>
              )}
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
      {told !== null && told.q === q && (
        <p role="status" class="search-news">
          <a class="count" href={href('/search', { q, new_since: `r${told.since}` })}>
            {t('newsSince', { n: told.more })}
          </a>{' '}
          <a href={href('/search', { q, as_of: `r${told.since}` })}>{t('newsThen')}</a>
        </p>
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
