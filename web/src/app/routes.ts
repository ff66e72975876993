import type { ComponentType } from 'preact';
import type { IconName } from '../parts/icon';
import type { ShellWord } from '../words/shell';

/** What a screen is given: the parts of the path that its route names. */
export interface ScreenProps {
  params: Record<string, string>;
}

export interface Route {
  /** Name; the folder of the screen, and its word in `words/LANGUAGE/shell.ts`. */
  id: string;
  /** Paths that open it. */
  patterns: readonly string[];
  /** Its words in the navigation and in the title of the window. */
  title: ShellWord;
  icon: IconName;
  /** Where it stands in the navigation; null where only links lead to it. */
  group: 'work' | 'look' | 'book' | null;
  /** Key that opens it after `KeyG`; empty for none. */
  key: string;
  load: () => Promise<{ default: ComponentType<ScreenProps> }>;
}

/**
 * All screens. Each is loaded when it is first opened. The order is that of the navigation. The checks of contrast,
 * width and words run over this table, so a screen that stands here is checked.
 */
export const ROUTES: readonly Route[] = [
  { id: 'inbox', patterns: ['/', '/inbox'], title: 'inbox', icon: 'inbox', group: 'work', key: 'KeyI', load: () => import('../screens/inbox') },
  { id: 'conflicts', patterns: ['/conflicts', '/conflicts/:id'], title: 'conflicts', icon: 'conflict', group: 'work', key: 'KeyC', load: () => import('../screens/conflicts') },
  { id: 'search', patterns: ['/search'], title: 'search', icon: 'search', group: 'work', key: 'KeyS', load: () => import('../screens/search') },
  { id: 'claims', patterns: ['/claims'], title: 'claims', icon: 'claims', group: 'look', key: 'KeyL', load: () => import('../screens/claims') },
  { id: 'claim', patterns: ['/claims/:id'], title: 'claim', icon: 'claims', group: null, key: '', load: () => import('../screens/claim') },
  { id: 'report', patterns: ['/reports/:id'], title: 'report', icon: 'claims', group: null, key: '', load: () => import('../screens/report') },
  { id: 'events', patterns: ['/events', '/events/:id'], title: 'events', icon: 'clock', group: 'look', key: 'KeyE', load: () => import('../screens/events') },
  { id: 'actors', patterns: ['/actors', '/actors/:id'], title: 'actors', icon: 'actor', group: 'look', key: 'KeyA', load: () => import('../screens/actors') },
  { id: 'relations', patterns: ['/relations', '/relations/:a/:b'], title: 'relations', icon: 'relation', group: 'look', key: 'KeyD', load: () => import('../screens/relations') },
  { id: 'network', patterns: ['/network'], title: 'network', icon: 'network', group: 'look', key: 'KeyN', load: () => import('../screens/network') },
  { id: 'map', patterns: ['/map'], title: 'map', icon: 'map', group: 'look', key: 'KeyM', load: () => import('../screens/map') },
  { id: 'sources', patterns: ['/sources'], title: 'sources', icon: 'sources', group: 'book', key: 'KeyO', load: () => import('../screens/sources') },
  { id: 'intake', patterns: ['/intake'], title: 'intake', icon: 'intake', group: 'book', key: 'KeyB', load: () => import('../screens/intake') },
  { id: 'agreement', patterns: ['/agreement'], title: 'agreement', icon: 'agreement', group: 'book', key: 'KeyR', load: () => import('../screens/agreement') },
  { id: 'releases', patterns: ['/releases'], title: 'releases', icon: 'release', group: 'book', key: 'KeyX', load: () => import('../screens/releases') },
  { id: 'settings', patterns: ['/settings'], title: 'settings', icon: 'settings', group: 'book', key: 'Comma', load: () => import('../screens/settings') },
  { id: 'help', patterns: ['/help', '/help/:page'], title: 'help', icon: 'help', group: 'book', key: 'KeyH', load: () => import('../screens/help') },
];
