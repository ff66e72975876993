import { change, settings } from './settings';
import { createStore, useStore } from './store';

/** Where the workbench stands: one URL is one state. */
export interface Here {
  path: string;
  query: URLSearchParams;
}

/**
 * So many ids stand in the query of an address; of more, all stand behind its `#`, which is never sent: servers take no address
 * of any length, browsers do. Either way they are part of the query here.
 */
const IDS_MOST = 60;

function read(): Here {
  const query = new URLSearchParams(location.search);
  for (const id of new URLSearchParams(location.hash.slice(1)).getAll('id')) query.append('id', id);
  return { path: location.pathname, query };
}

/** An address of `path` with `query`. */
function written(path: string, query: URLSearchParams): string {
  const ids = query.getAll('id');
  if (ids.length <= IDS_MOST) return query.size === 0 ? path : `${path}?${query}`;
  const rest = new URLSearchParams(query);
  rest.delete('id');
  return `${written(path, rest)}#${new URLSearchParams(ids.map((id) => ['id', id]))}`;
}

/** The present place. */
export const here = createStore<Here>(read());

export function useHere(): Here {
  return useStore(here);
}

/** Parts of the state that every screen shares, and every link keeps. */
const KEPT = ['as_of', 'lang'];

export type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>;

/** The address of a screen: `path` with `query`, and with the day and language asked for here. */
export function href(path: string, query: Query = {}): string {
  const all = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === '') continue;
    if (Array.isArray(value)) for (const one of value) all.append(name, String(one));
    else all.set(name, String(value));
  }
  for (const name of KEPT) {
    const value = here.get().query.get(name);
    if (value !== null && !(name in query)) all.set(name, value);
  }
  return written(path, all);
}

/** A path of parts, each written so that it stays one part. */
export function path(...parts: string[]): string {
  return '/' + parts.map(encodeURIComponent).join('/');
}

/** Goes to an address of the workbench. */
export function go(address: string, how: { replace?: boolean } = {}): void {
  const now = location.pathname + location.search + location.hash;
  if (address === now) return;
  if (how.replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  arrive();
}

/** Changes some of the query of the present state; an empty value takes a name out. */
export function turn(part: Query, how: { replace?: boolean } = { replace: true }): void {
  const { query } = read();
  for (const [name, value] of Object.entries(part)) {
    query.delete(name);
    if (value === null || value === undefined || value === '') continue;
    if (Array.isArray(value)) for (const one of value) query.append(name, String(one));
    else query.set(name, String(value));
  }
  go(written(location.pathname, query), how);
}

function arrive(): void {
  const next = read();
  const asked = next.query.get('lang');
  if ((asked === 'ar' || asked === 'en') && asked !== settings.get().language) {
    change({ language: asked });
  }
  here.set(next);
}

/** Where a link of the page or of a picture leads; null where that is nowhere. */
function address(link: Element): URL | null {
  const to = link.getAttribute('href');
  try {
    return to === null ? null : new URL(to, location.href);
  } catch {
    return null;
  }
}

/** Whether a click on a link is for the workbench, and not for the browser. */
function isOurs(event: MouseEvent, link: Element, to: URL): boolean {
  const target = link.getAttribute('target') ?? '';
  return (
    !event.defaultPrevented &&
    event.button === 0 &&
    !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) &&
    to.origin === location.origin &&
    !link.hasAttribute('download') &&
    (target === '' || target === '_self') &&
    !to.pathname.startsWith('/api/') &&
    link.getAttribute('href')?.startsWith('#') !== true
  );
}

/** Takes over the links of the page and the arrows of the browser. */
export function listen(): void {
  addEventListener('popstate', arrive);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null) return;
    const to = address(link);
    if (to !== null && isOurs(event, link, to)) {
      event.preventDefault();
      go(to.pathname + to.search + to.hash);
    }
  });
}

/** The parts of `path` named in `pattern` (`/claims/:id`), or null where it does not fit. */
export function match(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/').filter(Boolean);
  const given = path.split('/').filter(Boolean);
  if (wanted.length !== given.length) return null;
  const parts: Record<string, string> = {};
  for (let i = 0; i < wanted.length; i++) {
    const name = wanted[i]!;
    if (name.startsWith(':')) {
      try {
        parts[name.slice(1)] = decodeURIComponent(given[i]!);
      } catch {
        return null;
      }
    } else if (name !== given[i]) return null;
  }
  return parts;
}
