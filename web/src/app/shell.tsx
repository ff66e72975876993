import { Fragment, type ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Boundary } from '../parts/boundary';
import { Icon } from '../parts/icon';
import { Keys } from '../parts/key';
import { Live } from '../parts/live';
import { Screen } from '../parts/screen';
import { useWords } from '../words/book';
import { partWords } from '../words/parts';
import { shellWords } from '../words/shell';
import { Gate, Over } from './gate';
import { KeysDialog } from './keysdialog';
import { useKeys, type Action } from './keys';
import { go, href, match, useHere } from './router';
import { ROUTES, type Route, type ScreenProps } from './routes';
import { entry } from './session';
import { useStore } from './store';
import { Past, Top } from './top';

interface Found {
  route: Route;
  params: Record<string, string>;
}

function find(path: string): Found | null {
  for (const route of ROUTES) {
    for (const pattern of route.patterns) {
      const params = match(pattern, path);
      if (params !== null) return { route, params };
    }
  }
  return null;
}

/** The action that opens a screen. */
export function opening(route: Route): Action {
  return {
    id: `go.${route.id}`,
    chord: route.key === '' ? '' : `KeyG ${route.key}`,
    run: () => go(href(route.patterns.at(-1)!.includes(':') ? route.patterns[0]! : route.patterns.at(-1)!)),
  };
}

const OPENINGS = ROUTES.filter((route) => route.group !== null).map(opening);

/** The frame around all screens, or the gate where no session is open. */
export function Shell() {
  const t = useWords(shellWords);
  const p = useWords(partWords);
  const now = useStore(entry);
  const { path } = useHere();
  const [isMenuOpen, setMenu] = useState(false);
  const [isHelpOpen, setHelp] = useState(false);
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  const found = find(path);

  useKeys([
    ...OPENINGS,
    { id: 'shell.help', chord: 'Shift+Slash', run: () => setHelp(true) },
    { id: 'shell.search', chord: 'Slash', run: () => go(href('/search')) },
  ]);
  useEffect(() => {
    setMenu(false);
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    scrollTo(0, 0);
    main.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [path]);

  if (now.state === 'asking') return <p class="gate waiting">{p('loading')}</p>;
  if (now.state === 'shut') return <Gate entry={now} />;
  const { session, isOver } = now;
  return (
    // What one has typed is not for another who enters after him.
    <Fragment key={session.user ?? ''}>
      <a class="skip" href="#main" onClick={(event) => { event.preventDefault(); main.current?.focus(); }}>
        {t('skip')}
      </a>
      <div class="shell">
        <Top isMenuOpen={isMenuOpen} onMenu={() => setMenu(!isMenuOpen)} />
        <Navigation current={found?.route ?? null} isOpen={isMenuOpen} onKeys={() => setHelp(true)} />
        <main class="content" id="main" ref={main} tabIndex={-1}>
          <Past />
          {found === null ? (
            <Screen title={t('notFound')}>
              <p>{t('notFoundWhy')}</p>
            </Screen>
          ) : (
            <Loaded key={found.route.id} found={found} />
          )}
        </main>
      </div>
      <Live close={p('close')} title={t('toldHere')} />
      {isHelpOpen && <KeysDialog openings={OPENINGS} onClose={() => setHelp(false)} />}
      {isOver && <Over session={session} onClose={() => entry.set({ ...now, isOver: false })} />}
    </Fragment>
  );
}

function Navigation(props: { current: Route | null; isOpen: boolean; onKeys: () => void }) {
  const t = useWords(shellWords);
  return (
    <nav class={props.isOpen ? 'nav is-open' : 'nav'} id="nav" aria-label={t('navigation')}>
      {(['work', 'look', 'book'] as const).map((group) => (
        <section key={group}>
          <h2>{t(group)}</h2>
          <ul>
            {ROUTES.filter((route) => route.group === group).map((route) => (
              <li key={route.id}>
                <a
                  href={href(route.patterns.find((pattern) => pattern !== '/')!)}
                  aria-current={props.current?.id === route.id ? 'page' : undefined}
                >
                  <Icon name={route.icon} />
                  <span>{t(route.title)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <button type="button" class="plain nav-keys" onClick={props.onKeys}>
        {t('keysTitle')} <Keys action={{ id: 'shell.help', chord: 'Shift+Slash' }} />
      </button>
    </nav>
  );
}

const loaded = new Map<string, ComponentType<ScreenProps>>();

function Loaded(props: { found: Found }) {
  const p = useWords(partWords);
  const t = useWords(shellWords);
  const { route, params } = props.found;
  const [isFailed, setFailed] = useState(false);
  const [, draw] = useState(0);
  useEffect(() => {
    if (loaded.has(route.id)) return;
    let isGone = false;
    route.load().then(
      (screen) => {
        loaded.set(route.id, screen.default);
        if (!isGone) draw(1);
      },
      () => {
        if (!isGone) setFailed(true);
      },
    );
    return () => {
      isGone = true;
    };
  }, [route]);
  const Content = loaded.get(route.id);
  if (Content !== undefined) {
    return (
      <Boundary
        key={JSON.stringify(params)}
        fallback={
          <Screen title={t(route.title)}>
            <p role="alert">{t('broken')}</p>
          </Screen>
        }
      >
        <Content params={params} />
      </Boundary>
    );
  }
  return isFailed ? <p role="alert">{t('loadFailed')}</p> : <p class="waiting">{p('loading')}</p>;
}
