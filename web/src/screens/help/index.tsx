import { api, ok } from '../../api/client';
import { useData } from '../../app/data';
import type { ScreenProps } from '../../app/routes';
import { href, path } from '../../app/router';
import { settings } from '../../app/settings';
import { useStore } from '../../app/store';
import { Await } from '../../parts/await';
import { Chord } from '../../parts/key';
import { Name } from '../../parts/name';
import { Screen } from '../../parts/screen';
import { useWords } from '../../words/book';
import { helpWords } from '../../words/help';
import { shellWords } from '../../words/shell';
import { Markdown } from './markdown';
import './help.css';

const SHORT = ['s.inbox', 's.numbers', 's.conflicts', 's.asof', 's.use'] as const;

/** The workbench in short, and the pages of the manual, which need no network. */
export default function Help({ params }: ScreenProps) {
  const t = useWords(helpWords);
  const shell = useWords(shellWords);
  const page = params['page'];
  return (
    <Screen title={page === undefined ? shell('help') : `${shell('help')}: ${page}`} heading={shell('help')}>
      {page === undefined ? (
        <>
          <section class="stack help-short">
            <h2>{t('ofWorkbench')}</h2>
            {SHORT.map((key) => (
              <p key={key}>{t(key)}</p>
            ))}
            <p>{t.rich('keysNow', { key: <Chord chord="Shift+Slash" /> })}</p>
          </section>
          <Pages />
          <p class="row">
            <a href="/api/openapi.yaml" download>
              {t('api')}
            </a>
            <a href="/licences.txt" target="_blank">
              {t('licences')}
            </a>
          </p>
        </>
      ) : (
        <Page name={page} />
      )}
    </Screen>
  );
}

function Pages() {
  const t = useWords(helpWords);
  const { language } = useStore(settings);
  const [data, again] = useData('help', (signal) => ok(api.GET('/help', { signal })));
  return (
    <section class="stack">
      <h2>{t('pages')}</h2>
      <Await data={data} again={again}>
        {({ items }) => (
          <>
            <List pages={items.filter((item) => languageOf(item.name) === language)} />
            {language === 'ar' && (
              <>
                <p class="hint">{t('english')}</p>
                <List pages={items.filter((item) => languageOf(item.name) === 'en')} />
              </>
            )}
          </>
        )}
      </Await>
    </section>
  );
}

/** Pages in Arabic bear it in their names. */
const languageOf = (page: string) => (page.endsWith('.ar') ? 'ar' : 'en');

function List(props: { pages: readonly { name: string; title: string }[] }) {
  return (
    <ul class="help-pages">
      {props.pages.map((item) => (
        <li key={item.name}>
          <a href={href(path('help', item.name))}>
            <Name text={item.title} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function Page({ name }: { name: string }) {
  const [data, again] = useData(name, (signal) =>
    ok(api.GET('/help/{page}', { params: { path: { page: name } }, parseAs: 'text', headers: { Accept: 'text/markdown' }, signal })),
  );
  return (
    <Await data={data} again={again}>
      {(text) => <Markdown text={text as string} language={languageOf(name)} />}
    </Await>
  );
}
