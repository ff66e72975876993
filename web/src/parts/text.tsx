import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useWords } from '../words/book';
import { partWords } from '../words/parts';
import { located, paragraphs, pieces, ROLES, type Role, type Span } from './spans';

/**
 * The text of a report with stretches of it lit. Arabic letters join, and an element around some of them would break them, so
 * the text stays one node a paragraph and is painted over (CSS Custom Highlight API). Browsers without it get `<mark>`. What
 * is lit is told to those who listen in a list.
 */
export function LitText(props: {
  text: string;
  spans: readonly Span[];
  /** Where `text` begins in its report, in code points. */
  from?: number;
  /** Language of the report. */
  lang?: string;
  /** The code point to bring into view when the text or it changes. */
  show?: number;
  class?: string;
}) {
  const t = useWords(partWords);
  const { text, spans, from = 0, lang = 'ar' } = props;
  const box = useRef<HTMLDivElement>(null);
  const parts = useMemo(() => paragraphs(text), [text]);
  const lit = useMemo(() => located(text, spans, from), [text, spans, from]);
  const isPainted = canPaint();

  useEffect(() => (isPainted ? paint(box.current!, parts, lit) : undefined), [parts, lit, isPainted]);
  useEffect(() => {
    if (props.show !== undefined) bringIntoView(box.current!, parts, at(text, props.show - from));
  }, [text, props.show]);

  return (
    <div class={`text ${props.class ?? ''}`} lang={lang} dir={lang === 'ar' ? 'rtl' : 'auto'}>
      <div ref={box}>
        {parts.map((part, i) => (
          <p key={i}>
            {isPainted
              ? text.slice(part.start, part.end)
              : pieces(text, part, lit).map((piece, j) =>
                  piece.roles.length === 0 ? (
                    piece.text
                  ) : (
                    <mark key={j} class={piece.roles.map((role) => `lit-${role}`).join(' ')}>
                      {piece.text}
                    </mark>
                  ),
                )}
          </p>
        ))}
      </div>
      {lit.length > 0 && (
        <div class="vh" lang={document.documentElement.lang} dir={document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'}>
          {t('lit')}
          <ul>
            {lit.map((span, i) => (
              <li key={i}>{t('litPart', { role: span.label, text: text.slice(span.start, span.end) })}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Whether this browser paints over text without elements. */
function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight !== 'undefined';
}

function highlight(role: Role): Highlight {
  const name = `tw-${role}`;
  let known = CSS.highlights.get(name);
  if (known === undefined) {
    known = new Highlight();
    known.priority = ROLES.indexOf(role);
    CSS.highlights.set(name, known);
  }
  return known;
}

/** Paints the spans; what comes back takes the paint off again. */
function paint(box: HTMLElement, parts: readonly { start: number; end: number }[], spans: readonly Span[]) {
  const painted: [Highlight, Range][] = [];
  parts.forEach((part, i) => {
    const node = box.children[i]?.firstChild;
    if (!(node instanceof Text)) return;
    for (const span of spans) {
      const start = Math.max(span.start, part.start) - part.start;
      const end = Math.min(span.end, part.end) - part.start;
      if (end <= start || end > node.length) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      const over = highlight(span.role);
      over.add(range);
      painted.push([over, range]);
    }
  });
  return () => {
    for (const [over, range] of painted) over.delete(range);
  };
}

function at(text: string, point: number): number {
  return located(text, [{ start: 0, end: point, role: 'match', label: '' }], 0)[0]?.end ?? 0;
}

function bringIntoView(box: HTMLElement, parts: readonly { start: number; end: number }[], unit: number) {
  const i = parts.findIndex((part) => unit < part.end);
  const paragraph = box.children[i];
  if (!(paragraph instanceof HTMLElement)) return;
  const pane = paragraph.closest<HTMLElement>('[data-pane]');
  if (pane === null) return;
  const range = document.createRange();
  const node = paragraph.firstChild;
  if (!(node instanceof Text)) return;
  const from = Math.min(Math.max(unit - parts[i]!.start, 0), node.length);
  range.setStart(node, from);
  range.setEnd(node, Math.min(from + 1, node.length));
  const seen = range.getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  if (seen.top < frame.top + 24 || seen.bottom > frame.bottom - 48) {
    pane.scrollTop += seen.top - frame.top - frame.height / 3;
  }
}
