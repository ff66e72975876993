/** What a stretch of a report is to a claim. The order is that of painting: later ones lie above. */
export const ROLES = [
  'evidence', 'context', 'chain', 'actor', 'recipient', 'place', 'time', 'count', 'trigger', 'match',
] as const;
export type Role = (typeof ROLES)[number];

/** A stretch of a report, half-open, in Unicode code points of the report's text. */
export interface Span {
  start: number;
  end: number;
  role: Role;
  /** What it is, in words, for those who listen. */
  label: string;
}

/** A paragraph of a text: where it begins and ends, in UTF-16 units. */
export interface Paragraph {
  start: number;
  end: number;
}

const ASTRAL = /[\ud800-\udbff][\udc00-\udfff]/;

/** Where the code points `points` of `text` lie in UTF-16 units; what lies outside is taken to the nearer end. */
export function units(text: string, points: readonly number[]): number[] {
  if (!ASTRAL.test(text)) return points.map((point) => Math.min(Math.max(point, 0), text.length));
  const starts: number[] = [];
  for (let unit = 0; unit < text.length; ) {
    starts.push(unit);
    unit += text.codePointAt(unit)! > 0xffff ? 2 : 1;
  }
  starts.push(text.length);
  return points.map((point) => starts[Math.min(Math.max(point, 0), starts.length - 1)]!);
}

/** The paragraphs of `text`: what stands between line ends, but for empty ones. */
export function paragraphs(text: string): Paragraph[] {
  const all: Paragraph[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    if (line[0].trim() !== '') all.push({ start: line.index, end: line.index + line[0].length });
  }
  return all;
}

/** The spans in UTF-16 units of a text that begins at code point `from` of its report; empty ones are left out. */
export function located(text: string, spans: readonly Span[], from: number): Span[] {
  const flat = units(text, spans.flatMap((span) => [span.start - from, span.end - from]));
  return spans
    .map((span, i) => ({ ...span, start: flat[2 * i]!, end: flat[2 * i + 1]! }))
    .filter((span) => span.end > span.start);
}

/** A piece of a paragraph with all the roles it has, lowest first. */
export interface Piece {
  text: string;
  roles: Role[];
}

/** Cuts a paragraph at the edges of the spans, for browsers that cannot paint without elements. */
export function pieces(text: string, paragraph: Paragraph, spans: readonly Span[]): Piece[] {
  const within = spans.filter((s) => s.start < paragraph.end && s.end > paragraph.start);
  const edges = new Set([paragraph.start, paragraph.end]);
  for (const span of within) {
    edges.add(Math.max(span.start, paragraph.start));
    edges.add(Math.min(span.end, paragraph.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => ({
    text: text.slice(start, sorted[i + 1]),
    roles: ROLES.filter((role) =>
      within.some((s) => s.role === role && s.start <= start && s.end > start),
    ),
  }));
}
