import { expect, test } from 'vitest';
import { conditionsOf, exportQuery, inParts } from '../src/screens/claims/query';
import { claimsQuery, wantedOf } from '../src/screens/inbox/queue';
import { withCondition } from '../src/screens/search/ask';

test('a condition is added once, quoted where it has to be', () => {
  expect(withCondition('قصف', 'type', 'ASSAULT')).toBe('قصف type:ASSAULT');
  expect(withCondition('', 'outlet', 'القدس "العربي"')).toBe('outlet:"القدس  العربي"');
  expect(withCondition('type:ASSAULT', 'type', 'ASSAULT')).toBe('type:ASSAULT');
});

test('of an address only known conditions reach the server', () => {
  const query = new URLSearchParams('type=ASSAULT&type=CONTROL&polarity=evil&in_conflict=true&least=x&q=<b>&standing=rejected&standing=evil&as_of=2020-01-01');
  expect(JSON.parse(JSON.stringify(conditionsOf(query)))).toEqual({
    type: ['ASSAULT', 'CONTROL'], in_conflict: true, standing: ['rejected'],
  });
  expect(exportQuery(query)).not.toContain('q=');
  expect(exportQuery(query)).toContain('as_of=2020-01-01');
});

test('very many ids are asked for in parts, each once', () => {
  const parts = inParts(Array.from({ length: 250 }, (_, i) => `c-${i % 220}`));
  expect(parts.map((part) => part.length)).toEqual([100, 100, 20]);
  expect(parts.flat()).toContain('c-219');
});

test('deciding about many keeps the filters of the inbox and the higher bar', () => {
  const wanted = wantedOf(new URLSearchParams('order=evil&type=ASSAULT&least=0.97&most=0.99'));
  expect(wanted.order).toBe('uncertain');
  expect(claimsQuery(wanted, [], 0.95)).toBe('type=ASSAULT&most=0.99&least=0.97');
});

test('deciding about many is about what waits in the order that is shown', () => {
  const under = (address: string, watch: string[] = []) => claimsQuery(wantedOf(new URLSearchParams(address)), watch, 0.95);
  expect(under('order=conflicts&type=ASSAULT')).toBe('type=ASSAULT&least=0.95&in_conflict=true');
  expect(under('order=watch', ['hamas', 'hezbollah'])).toBe('least=0.95&with=hamas&with=hezbollah');
  expect(under('order=newest&by=hamas&polarity=denied')).toBe('by=hamas&polarity=denied&least=0.95');
  expect(under('order=watch')).toBeNull();
  expect(under('order=audit')).toBeNull();
});
