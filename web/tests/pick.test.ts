import { expect, test } from 'vitest';
import { meant } from '../src/parts/pick';

const choice = (id: string, ar: string, en: string) => ({ id, label: { ar, en } });
/** "The Free Army", "the Syrian army", "the army" of two countries */
const choices = [choice('fsa', 'الجيش الحر', 'Free Syrian Army'), choice('lebanese-army', 'الجيش', 'Lebanese Army'), choice('yemeni-army', 'الجيش', 'Yemeni Army')];

test('what is typed is an id or a name of one alone', () => {
  expect(meant('FSA', choices)?.id).toBe('fsa');
  expect(meant(' الجيش الحر ', choices)?.id).toBe('fsa');
  expect(meant('yemeni army', choices)?.id).toBe('yemeni-army');
});

test('what two are called, or nobody, names nobody', () => {
  expect(meant('الجيش', choices)).toBeNull();
  expect(meant('الجيش ال', choices)).toBeNull();
  expect(meant('hezbollah', [])).toBeNull();
});
