import { expect, test } from 'vitest';
import { legends } from '../src/app/legends';
import { isForFocus, pressed } from '../src/app/keys';
import { checked } from '../src/app/settings';
import { changeable, holder } from '../src/screens/settings/actions';
import { actionWords } from '../src/words/actions';

test('a key is known by its place, whatever letter it writes', () => {
  const arabic = new KeyboardEvent('keydown', { key: 'ش', code: 'KeyA' });
  const latin = new KeyboardEvent('keydown', { key: 'a', code: 'KeyA' });
  expect(pressed(arabic)).toBe('KeyA');
  expect(pressed(latin)).toBe('KeyA');
  expect(pressed(new KeyboardEvent('keydown', { key: '؟', code: 'Slash', shiftKey: true }))).toBe('Shift+Slash');
});

test('both legends of a key are told', () => {
  expect(legends('KeyA')).toEqual([{ latin: 'A', arabic: 'ش' }]);
  expect(legends('KeyG KeyI').map((key) => key.arabic)).toEqual(['ل', 'ه']);
  expect(legends('Space')).toEqual([{ latin: '␣', arabic: null }]);
});

test('stored settings let in nothing but settings', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const settings = checked({
    language: evil,
    digits: 'arab',
    theme: 3,
    keymap: { 'inbox.accept': 'KeyQ', 'inbox.reject': evil, [evil]: 'KeyA', 'inbox.next': 'Ctrl+KeyN', 'inbox.skip': '' },
    more: evil,
  });
  expect(settings.digits).toBe('arab');
  expect(settings.theme).toBe('auto');
  expect(settings.keymap).toEqual({ 'inbox.accept': 'KeyQ', 'inbox.next': 'Ctrl+KeyN', 'inbox.skip': '' });
  expect(checked({ timeZone: 'Asia/Damascus' }).timeZone).toBe('Asia/Damascus');
  expect(checked({ timeZone: 'Mars/Base' }).timeZone).toBe('');
  expect(JSON.stringify(settings)).not.toContain('onerror');
  expect(checked('nonsense').keymap).toEqual({});
});

test('keys that scroll a part of the page, press a button or move a choice are left to it', () => {
  document.body.innerHTML = '<section data-pane tabindex="0"><a href="/x">x</a></section><button>b</button><input type="radio">';
  const pane = document.querySelector<HTMLElement>('section')!;
  Object.defineProperty(pane, 'scrollHeight', { value: 900 });
  Object.defineProperty(pane, 'clientHeight', { value: 300 });
  const given = (target: Element, code: string, more: KeyboardEventInit = {}) => {
    let answer = false;
    target.addEventListener('keydown', (event) => (answer = isForFocus(event as KeyboardEvent)), { once: true });
    target.dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true, ...more }));
    return answer;
  };
  expect(['Space', 'ArrowDown', 'PageDown'].map((code) => given(pane, code))).toEqual([true, true, true]);
  expect(given(pane, 'KeyA')).toBe(false);
  expect(given(pane, 'PageDown', { shiftKey: true })).toBe(false);
  expect([given(document.querySelector('a')!, 'Space'), given(document.querySelector('a')!, 'Enter')]).toEqual([false, true]);
  expect([given(document.querySelector('button')!, 'Space'), given(document.querySelector('button')!, 'ArrowDown')]).toEqual([true, false]);
  expect(given(document.querySelector('input')!, 'ArrowDown')).toBe(true);
  expect(given(document.body, 'ArrowDown')).toBe(false);
});

test('two actions that answer together have no key in common, and all that have keys can be changed', () => {
  const all = changeable();
  for (const action of all) {
    if (action.chord !== '') expect(holder(action, action.chord, all, (one) => one.chord), action.id).toBeNull();
    expect(actionWords.en[action.id as 'shell.help'] !== undefined || action.id.startsWith('go.'), action.id).toBe(true);
  }
  for (const id of Object.keys(actionWords.en).filter((name) => name.includes('.'))) expect(all.map((action) => action.id), id).toContain(id);
});
