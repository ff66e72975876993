/** A block of a page of the manual. */
export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'list'; isOrdered: boolean; items: string[] }
  | { kind: 'table'; head: string[]; rows: string[][] }
  | { kind: 'text'; text: string };

const ITEM = /^\s*(?:[-*]|(\d+)\.)\s+(.*)$/;

function cells(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** The blocks of a text in Markdown. Lines of code stay as they are. */
export function blocks(text: string): Block[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const all: Block[] = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]!;
    const heading = /^(#{1,6})\s+(.*)$/.exec(line);
    const item = ITEM.exec(line);
    if (line.trim() === '') i++;
    else if (line.startsWith('```')) {
      const end = lines.findIndex((one, j) => j > i && one.startsWith('```'));
      const stop = end < 0 ? lines.length : end;
      all.push({ kind: 'code', text: lines.slice(i + 1, stop).join('\n') });
      i = stop + 1;
    } else if (heading !== null) {
      all.push({ kind: 'heading', level: heading[1]!.length, text: heading[2]! });
      i++;
    } else if (line.trim().startsWith('|') && /^\s*\|[\s:|-]+\|\s*$/.test(lines[i + 1] ?? '')) {
      const head = cells(line);
      const rows: string[][] = [];
      for (i += 2; i < lines.length && lines[i]!.trim().startsWith('|'); i++) rows.push(cells(lines[i]!));
      all.push({ kind: 'table', head, rows });
    } else if (item !== null) {
      const items: string[] = [];
      for (; i < lines.length && lines[i]!.trim() !== ''; i++) {
        const next = ITEM.exec(lines[i]!);
        if (next !== null) items.push(next[2]!);
        else items[items.length - 1] += ` ${lines[i]!.trim()}`;
      }
      all.push({ kind: 'list', isOrdered: item[1] !== undefined, items });
    } else {
      const words: string[] = [];
      for (; i < lines.length && lines[i]!.trim() !== '' && !/^(#{1,6}\s|```|\s*\|)/.test(lines[i]!); i++) {
        if (words.length > 0 && ITEM.test(lines[i]!)) break;
        words.push(lines[i]!.trim());
      }
      if (words.length === 0) words.push(lines[i++]!.trim());
      all.push({ kind: 'text', text: words.join(' ') });
    }
  }
  return all;
}

/** What each table is called: its headings, with a number where an earlier one is called so. */
export function tableLabels(all: readonly Block[]): string[] {
  const seen = new Map<string, number>();
  return all.map((block) => {
    if (block.kind !== 'table') return '';
    const label = block.head.filter((cell) => cell.trim() !== '').join(', ') || (block.rows[0] ?? []).join(', ');
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    return times === 1 ? label : `${label} (${times})`;
  });
}
