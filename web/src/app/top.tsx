import { DayField } from '../parts/dayfield';
import { Icon } from '../parts/icon';
import { useWords } from '../words/book';
import { codeWords } from '../words/codes';
import { shellWords } from '../words/shell';
import { useFormats } from './format';
import { kept } from './kept';
import { news, newsQuery, useWatching } from './news';
import { href, turn, useHere } from './router';
import { entry, signOut } from './session';
import { change, settings } from './settings';
import { useStore } from './store';

/** The bar above all screens: name, time of the ledger, language, theme, who is at work. */
export function Top(props: { isMenuOpen: boolean; onMenu: () => void }) {
  const t = useWords(shellWords);
  return (
    <header class="top">
      <button type="button" class="nav-open" aria-expanded={props.isMenuOpen} aria-controls="nav" onClick={props.onMenu}>
        <Icon name="menu" /> {t('menu')}
      </button>
      <a class="brand" href={href('/inbox')}>
        <img src="/mark.svg" alt="" width="28" height="28" />
        {t('product')}
      </a>
      <div class="top-end">
        <AsOf />
        <Fresh />
        <Who />
        <ThemeButton />
        <LanguageButton />
      </div>
    </header>
  );
}

function AsOf() {
  const t = useWords(shellWords);
  const { query } = useHere();
  const day = query.get('as_of') ?? '';
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day);
  return (
    <div class={day === '' ? 'as-of' : 'as-of is-past'}>
      <DayField label={t('asOf')} value={isDay ? day : ''} onChange={(to) => turn({ as_of: to }, {})} />
      {day !== '' && !isDay && <Moment at={day} />}
      {day !== '' && (
        <button type="button" onClick={() => turn({ as_of: null }, {})}>
          {t('now')}
        </button>
      )}
    </div>
  );
}

/** A revision or instant of the address, which is no day. */
function Moment({ at }: { at: string }) {
  const t = useWords(shellWords);
  const { instant, number } = useFormats();
  const revision = /^r(\d{1,15})$/.exec(at);
  return <strong>{revision === null ? <bdi>{instant(at)}</bdi> : t('revision', { n: number(Number(revision[1])) })}</strong>;
}

/** Says that the past is shown, where it is. */
export function Past() {
  const t = useWords(shellWords);
  const isPast = (useHere().query.get('as_of') ?? '') !== '';
  return (
    <div class="past" role="status">
      {isPast && <p>{t('asOfPast')}</p>}
    </div>
  );
}

/** What kept searches find that is new: how much, and the way to it. */
function Fresh() {
  const t = useWords(shellWords);
  useWatching();
  const { searches } = useStore(kept);
  const { all } = useStore(news);
  const fresh = searches.flatMap((search) => {
    const told = all.get(search.name);
    return told === undefined || told.more === 0 ? [] : [{ search, told }];
  });
  const [first] = fresh;
  if (first === undefined) return null;
  const sum = fresh.reduce((n, { told }) => n + told.more, 0);
  if (fresh.length === 1) {
    return (
      <a class="chip fresh-link" href={href('/search', newsQuery(first.search, first.told))} title={first.search.name}>
        <Icon name="search" /> {t('fresh', { n: sum })}
      </a>
    );
  }
  return (
    <details class="fresh-many">
      <summary class="chip">
        <Icon name="search" /> {t('fresh', { n: sum })}
      </summary>
      <ul class="card">
        {fresh.map(({ search, told }) => (
          <li key={search.name}>
            <a href={href('/search', newsQuery(search, told))}>
              <bdi>{search.name}</bdi>: {t('fresh', { n: told.more })}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Who() {
  const t = useWords(shellWords);
  const c = useWords(codeWords);
  const now = useStore(entry);
  if (now.state !== 'open' || now.session.mode !== 'team') return null;
  const { user, role } = now.session;
  return (
    <span class="row">
      <span>{t('you', { name: user ?? '', role: role === null ? '' : c(`role.${role}`) })}</span>
      <button type="button" onClick={() => void signOut()}>
        {t('signOut')}
      </button>
    </span>
  );
}

function ThemeButton() {
  const t = useWords(shellWords);
  const { theme } = useStore(settings);
  const isDark =
    theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  return (
    <button
      type="button"
      class="plain"
      aria-label={t('theme')}
      title={t('theme')}
      onClick={() => change({ theme: isDark ? 'light' : 'dark' })}
    >
      <Icon name={isDark ? 'sun' : 'moon'} />
    </button>
  );
}

/** Switches to the other language; the address says which is shown. */
export function LanguageButton() {
  const t = useWords(shellWords);
  const { language } = useStore(settings);
  const other = language === 'ar' ? 'en' : 'ar';
  return (
    <button type="button" class="plain" lang={other} title={t('languageName')} onClick={() => turn({ lang: other })}>
      {t('language')}
    </button>
  );
}
