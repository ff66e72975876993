import { expect, test } from 'vitest';
import { legends } from '../src/app/legends';
import { pressed } from '../src/app/keys';
import { checked } from '../src/app/settings';

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
