import type { Sign } from '../../parts/sign';
import type { Line } from './moment';

export interface Palette {
  ground: string;
  ink: string;
  hostile: string;
  cooperative: string;
  neutral: string;
  disputed: string;
  node: string;
  idle: string;
  ego: string;
}

/** The colours of the present theme. */
export function palette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return {
    ground: of('--ground'),
    ink: of('--ink'),
    hostile: of('--hostile'),
    cooperative: of('--cooperative'),
    neutral: of('--neutral'),
    disputed: of('--disputed'),
    node: of('--ink-2'),
    idle: of('--line'),
    ego: of('--accent'),
  };
}

/** Width of a line for so many independent origins, in pixels. */
function widthOf(origins: number): number {
  return 1.2 + Math.min(origins, 8) * 0.9;
}

interface Point {
  x: number;
  y: number;
}

/** Glyphs are drawn where a line is long enough, and as long as there are not so many that they hide everything. */
const GLYPH_LEAST_PX = 46;
const GLYPHS_MOST = 600;

/** Draws lines: hostile solid with a cross, cooperative double with a plus, neutral thin, disputed dashed with a question mark. */
export function drawLines(
  to: CanvasRenderingContext2D,
  lines: readonly Line[],
  at: (id: string) => Point | null,
  colours: Palette,
  chosen: (line: Line) => boolean,
): void {
  const glyphs: { line: Line; x: number; y: number }[] = [];
  const bundles = new Map<string, Bundle>();
  for (const line of lines) {
    const a = at(line.a);
    const b = at(line.b);
    if (a === null || b === null) continue;
    if (chosen(line)) halo(to, line, a, b, colours);
    const width = line.sign === 'neutral' ? 1 : widthOf(line.origins);
    const key = `${line.sign} ${width}`;
    let bundle = bundles.get(key);
    if (bundle === undefined) bundles.set(key, (bundle = { sign: line.sign, width, ends: [] }));
    bundle.ends.push(a, b);
    if (Math.hypot(a.x - b.x, a.y - b.y) >= GLYPH_LEAST_PX) glyphs.push({ line, x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  }
  for (const bundle of bundles.values()) stroke(to, bundle, colours);
  to.setLineDash([]);
  if (glyphs.length > GLYPHS_MOST) return;
  for (const { line, x, y } of glyphs) if (line.sign !== 'neutral') glyph(to, line.sign, x, y, colours);
}

/** Lines that look the same; their ends two by two. They are drawn in few strokes, as thousands of strokes take long. */
interface Bundle {
  sign: Sign;
  width: number;
  ends: Point[];
}

/** So many lines go into one stroke: longer paths take longer than they save. */
const STROKE_MOST = 200;

function halo(to: CanvasRenderingContext2D, line: Line, a: Point, b: Point, colours: Palette): void {
  to.save();
  to.setLineDash([]);
  to.strokeStyle = colours.ink;
  to.globalAlpha = 0.25;
  to.lineWidth = widthOf(line.origins) + 10;
  to.beginPath();
  to.moveTo(a.x, a.y);
  to.lineTo(b.x, b.y);
  to.stroke();
  to.restore();
}

function stroke(to: CanvasRenderingContext2D, bundle: Bundle, colours: Palette): void {
  const isDouble = bundle.sign === 'cooperative';
  to.strokeStyle = colours[bundle.sign];
  to.setLineDash(bundle.sign === 'disputed' ? [7, 5] : []);
  to.lineWidth = isDouble ? Math.max(1, bundle.width / 2.2) : bundle.width;
  const apart = isDouble ? [to.lineWidth / 2 + 1.2, -to.lineWidth / 2 - 1.2] : [0];
  for (let from = 0; from < bundle.ends.length; from += 2 * STROKE_MOST) {
    to.beginPath();
    for (let i = from; i < Math.min(from + 2 * STROKE_MOST, bundle.ends.length); i += 2) {
      for (const one of apart) path(to, bundle.ends[i]!, bundle.ends[i + 1]!, one);
    }
    to.stroke();
  }
}

/** A straight line beside the one from `a` to `b`. */
function path(to: CanvasRenderingContext2D, a: Point, b: Point, apart: number): void {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const dx = (-(b.y - a.y) / length) * apart;
  const dy = ((b.x - a.x) / length) * apart;
  to.moveTo(a.x + dx, a.y + dy);
  to.lineTo(b.x + dx, b.y + dy);
}

function glyph(to: CanvasRenderingContext2D, sign: Sign, x: number, y: number, colours: Palette): void {
  to.beginPath();
  to.arc(x, y, 8, 0, 2 * Math.PI);
  to.fillStyle = colours.ground;
  to.fill();
  to.lineWidth = 1.2;
  to.strokeStyle = colours[sign];
  to.stroke();
  to.lineWidth = 2;
  to.beginPath();
  if (sign === 'hostile') {
    to.moveTo(x - 3.5, y - 3.5);
    to.lineTo(x + 3.5, y + 3.5);
    to.moveTo(x + 3.5, y - 3.5);
    to.lineTo(x - 3.5, y + 3.5);
    to.stroke();
  } else if (sign === 'cooperative') {
    to.moveTo(x - 4.5, y);
    to.lineTo(x + 4.5, y);
    to.moveTo(x, y - 4.5);
    to.lineTo(x, y + 4.5);
    to.stroke();
  } else {
    to.fillStyle = colours[sign];
    to.font = '700 12px sans-serif';
    to.textAlign = 'center';
    to.textBaseline = 'middle';
    to.fillText('?', x, y + 0.5);
    to.textBaseline = 'alphabetic';
  }
}

/** How far a point is from the line between two others. */
export function distance(p: Point, a: Point, b: Point): number {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length));
  return Math.hypot(p.x - (a.x + along * (b.x - a.x)), p.y - (a.y + along * (b.y - a.y)));
}

/** Where a name of so many pixels stands: beside its actor on the side of the writing, else on the other, else below and inside the picture. */
export function beside(at: { x: number; y: number; size: number }, long: number, width: number, isRtl: boolean): { x: number; y: number; isLeft: boolean } {
  const away = at.size + 4;
  const fits = { left: at.x - away - long >= 0, right: at.x + away + long <= width };
  for (const side of isRtl ? (['left', 'right'] as const) : (['right', 'left'] as const)) {
    if (fits[side]) return { x: side === 'left' ? at.x - away : at.x + away, y: at.y, isLeft: side === 'left' };
  }
  return { x: Math.max(0, Math.min(at.x - long / 2, width - long)), y: at.y + at.size + 12, isLeft: false };
}
