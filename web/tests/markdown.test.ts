import { expect, test } from 'vitest';
import { blocks, tableLabels } from '../src/screens/help/blocks';

test('a page of the manual comes apart into its blocks', () => {
  const text = ['# Title', '', 'Words', 'go on.', '- one', '  more', '- two', '', '```', '# no heading', '```', '', '| a | b |', '|---|---|', '| 1 \\| 2 | `x` |', '', '1. first'].join('\n');
  expect(blocks(text)).toEqual([
    { kind: 'heading', level: 1, text: 'Title' },
    { kind: 'text', text: 'Words go on.' },
    { kind: 'list', isOrdered: false, items: ['one more', 'two'] },
    { kind: 'code', text: '# no heading' },
    { kind: 'table', head: ['a', 'b'], rows: [['1 | 2', '`x`']] },
    { kind: 'list', isOrdered: true, items: ['first'] },
  ]);
});

test('what is broken is text, and every page ends', () => {
  expect(blocks('| half a table')).toEqual([{ kind: 'text', text: '| half a table' }]);
  expect(blocks('```\nnever closed')).toEqual([{ kind: 'code', text: 'never closed' }]);
  expect(blocks('<script>alert(1)</script>')).toEqual([{ kind: 'text', text: '<script>alert(1)</script>' }]);
});

test('tables of the same headings are told apart by number', () => {
  const text = ['| | before | now |', '|---|---|---|', '| a | 1 | 2 |', '', 'words', '', '| | before | now |', '|---|---|---|', '| b | 3 | 4 |'].join('\n');
  expect(tableLabels(blocks(text)).filter((label) => label !== '')).toEqual(['before, now', 'before, now (2)']);
});
