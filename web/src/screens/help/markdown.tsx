import type { ComponentChild } from 'preact';
import { href, path } from '../../app/router';
import { blocks, tableLabels, type Block } from './blocks';

/** A page of the manual. It is our own Markdown; what it has beyond headings, lists, tables, code and links is shown as text. */
export function Markdown({ text, language }: { text: string; language: 'ar' | 'en' }) {
  const labels = tableLabels(blocks(text));
  return (
    <article class="manual" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      {blocks(text).map((block, i) => (
        <One key={i} block={block} label={labels[i]!} />
      ))}
    </article>
  );
}

function One({ block, label }: { block: Block; label: string }) {
  switch (block.kind) {
    case 'heading':
      return block.level <= 2 ? <h2>{inline(block.text)}</h2> : <h3>{inline(block.text)}</h3>;
    case 'code':
      return (
        <pre tabIndex={0} dir="ltr">
          <code>{block.text}</code>
        </pre>
      );
    case 'list': {
      const items = block.items.map((item, i) => <li key={i}>{inline(item)}</li>);
      return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return (
        <div class="scroll" role="region" aria-label={label} tabIndex={0}>
          <table class="table">
            <thead>
              <tr>
                {block.head.map((cell, i) =>
                  // A corner without words is no header.
                  cell.trim() === '' ? (
                    <td key={i} />
                  ) : (
                    <th key={i} scope="col">
                      {inline(cell)}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, i) => (
                <tr key={i}>
                  {row.map((cell, j) => (
                    <td key={j}>{inline(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'text':
      return <p>{inline(block.text)}</p>;
  }
}

const MARKS = /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|\[([^\]]+)\]\(([^)\s]+)\)/g;

/** Code, bold, italic and links inside a line; a link leads to the web or to another page of the manual. */
function inline(text: string): ComponentChild[] {
  const parts: ComponentChild[] = [];
  let end = 0;
  for (const found of text.matchAll(MARKS)) {
    parts.push(text.slice(end, found.index));
    end = found.index + found[0].length;
    const [, code, bold, italic, words, target] = found;
    if (code !== undefined) parts.push(<code class="code" dir="ltr">{code}</code>);
    else if (bold !== undefined) parts.push(<strong>{bold}</strong>);
    else if (italic !== undefined) parts.push(<em>{italic}</em>);
    else parts.push(link(words!, target!));
  }
  parts.push(text.slice(end));
  return parts;
}

function link(words: string, target: string): ComponentChild {
  if (/^https?:\/\//.test(target)) {
    return (
      <a href={target} target="_blank" rel="noopener noreferrer">
        {words}
      </a>
    );
  }
  const page = /^(?:docs\/|\.\/)?([\w.-]+)\.md$/.exec(target);
  return page === null ? words : <a href={href(path('help', page[1]!.toLowerCase()))}>{words}</a>;
}
