import { useEffect, useRef } from 'preact/hooks';
import { settings, type Settings } from './settings';

/**
 * Shortcuts by the place of a key on the keyboard (`KeyboardEvent.code`), so that they work on an Arabic layout as on a
 * Latin one. A chord is a code, `Shift+` a code, or two of them one after the other (`KeyG KeyI`).
 */
export interface Action {
  /** `inbox.accept`: the screen and what it does; the name under which its key is kept. */
  id: string;
  /** Its chord, unless the settings say otherwise. */
  chord: string;
  /** Further chords that are not shown and cannot be changed, such as Ctrl+Z. */
  also?: readonly string[];
  run: (event: KeyboardEvent) => void;
}

/** Where actions answer: on the page, or in the dialog over it; never in both. */
export type Place = 'page' | 'dialog';

interface Layer {
  place: Place;
  actions: () => readonly Action[];
}

const layers: Layer[] = [];
let pending: { chord: string; at: number } | null = null;

const PAUSE_MS = 1200;

/** The chord of `action` under `settings`; empty where it has none. */
export function chordOf(action: { id: string; chord: string }, settings: Settings): string {
  return settings.keymap[action.id] ?? action.chord;
}

/** Makes `actions` answer to keys while the component is shown; of two with one chord the later shown wins. */
export function useKeys(actions: readonly Action[], place: Place = 'page'): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const layer: Layer = { place, actions: () => latest.current };
    layers.push(layer);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
    };
  }, []);
}

/** Whether keys go into a text there. */
function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  if (!(target instanceof HTMLInputElement)) return false;
  return !['button', 'checkbox', 'radio', 'range', 'submit', 'reset'].includes(target.type);
}

/** The chord of a key alone: `KeyA`, `Shift+Slash`, `Ctrl+KeyZ`. */
export function pressed(event: KeyboardEvent): string {
  const ctrl = event.ctrlKey || event.metaKey ? 'Ctrl+' : '';
  return ctrl + (event.shiftKey ? 'Shift+' : '') + event.code;
}

const SCROLLING = ['Space', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'];

/**
 * Whether a key means what has the focus: Enter a link or button, Space a button or box, arrows one of several choices or a
 * slider, and all that scrolls a part of the page that scrolls by itself.
 */
export function isForFocus(event: KeyboardEvent): boolean {
  const { target, code } = event;
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey) return false;
  const within = (selector: string) => target.closest(selector) !== null;
  if (code === 'Enter') return within('button,a,summary,input,label');
  if (code === 'Space' && within('button,summary,input,label,[role="button"]')) return true;
  if (event.shiftKey || !SCROLLING.includes(code)) return false;
  if (target instanceof HTMLInputElement) return code !== 'Space';
  return target.matches('[data-pane], .scroll, pre') && (target.scrollHeight > target.clientHeight || target.scrollWidth > target.clientWidth);
}

function answer(event: KeyboardEvent): void {
  const { shortcuts } = settings.get();
  if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
  if (event.code === '' || /^(Shift|Control|Alt|Meta)/.test(event.code)) return;
  const isCtrl = event.ctrlKey || event.metaKey;
  // Chords with Ctrl are no single characters; they work in a text too where nothing else would.
  if (isWriting(event.target) && !(isCtrl && event.code === 'Enter')) return;
  if (isForFocus(event)) return;
  if (!isCtrl && (shortcuts === 'off' || event.altKey !== (shortcuts === 'alt'))) return;
  const dialog = document.querySelector('dialog[open]');
  const place = dialog === null ? 'page' : 'dialog';
  const chord = pressed(event);
  const before = pending !== null && Date.now() - pending.at < PAUSE_MS ? pending.chord : null;
  pending = null;
  const found = (before !== null ? find(`${before} ${chord}`, place) : null) ?? find(chord, place);
  if (found !== null) {
    event.preventDefault();
    found.run(event);
  } else if (begins(chord, place)) {
    event.preventDefault();
    pending = { chord, at: Date.now() };
  }
}

function find(chord: string, place: Place): Action | null {
  const now = settings.get();
  for (let i = layers.length - 1; i >= 0; i--) {
    const layer = layers[i]!;
    if (layer.place !== place) continue;
    for (const action of layer.actions()) {
      if (chordOf(action, now) === chord || action.also?.includes(chord)) return action;
    }
  }
  return null;
}

function begins(chord: string, place: Place): boolean {
  const now = settings.get();
  return layers.some((layer) =>
    layer.place === place &&
    layer.actions().some((action) => chordOf(action, now).startsWith(chord + ' ')),
  );
}

/** Listens to the keyboard; once. */
export function listenToKeys(): void {
  document.addEventListener('keydown', answer);
}

/** The actions that answer to keys now, those of the latest layer first, each once. */
export function shown(): Action[] {
  const seen = new Map<string, Action>();
  for (const layer of [...layers].reverse()) {
    if (layer.place === 'dialog') continue;
    for (const action of layer.actions()) if (!seen.has(action.id)) seen.set(action.id, action);
  }
  return [...seen.values()];
}
