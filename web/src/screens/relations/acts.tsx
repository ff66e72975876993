import type { Schemas } from '../../api/client';
import { useFormats } from '../../app/format';
import { href, path } from '../../app/router';
import { withSeen } from '../../parts/count';
import { SignGlyph, signOf, type Sign } from '../../parts/sign';
import { SvgLink } from '../../parts/svglink';
import { dayMs, type TimeScale } from '../../parts/time';
import { useWords } from '../../words/book';
import { useCodes } from '../../words/codes';
import { partWords } from '../../words/parts';
import { relationWords } from '../../words/relations';
import { claimsOf, type Cut } from './cut';

type Mark = Schemas['Mark'];

/** Side of the square that a mark has for itself: what can be hit with a finger. */
const CELL = 24;
const HIGH = 4;
export const ACTS_HEIGHT = CELL * (2 * HIGH + 1);

interface Pile {
  key: string;
  x: number;
  /** 1 above the line, -1 below it, 0 on it. */
  side: 1 | -1 | 0;
  marks: Mark[];
}

/** Marks side by side in columns, so that none hides another. */
function piles(marks: readonly Mark[], scale: TimeScale): Pile[] {
  const found = new Map<string, Pile>();
  for (const mark of marks) {
    if (mark.day === null) continue;
    const column = Math.floor((scale.x(dayMs(mark.day)) - scale.left) / CELL);
    const side = mark.direction === 'first_to_second' ? 1 : mark.direction === 'second_to_first' ? -1 : 0;
    const key = `${column} ${side}`;
    let pile = found.get(key);
    if (pile === undefined) found.set(key, (pile = { key, side, marks: [], x: Math.min(scale.left + (column + 0.5) * CELL, scale.right - CELL / 2) }));
    pile.marks.push(mark);
  }
  return [...found.values()];
}

/** How a claim is drawn: what is denied is disputed, whatever its score. */
export function markSign(mark: Mark): Sign {
  return mark.polarity === 'denied' ? 'disputed' : signOf(mark.score);
}

/** Claims above and below a line by who acts on whom; each opens its sentence, and a pile too high opens all of its days. */
export function Acts(props: { shown: Cut; scale: TimeScale; y: number }) {
  const { scale, shown, y } = props;
  const line = y + CELL * (HIGH + 0.5);
  return (
    <g>
      <line class="acts-line" x1={scale.left} x2={scale.right} y1={line} y2={line} />
      {piles(shown.marks, scale).map((pile) => (
        <PileOf key={pile.key} pile={pile} line={line} />
      ))}
    </g>
  );
}

function PileOf({ pile, line }: { pile: Pile; line: number }) {
  const { number } = useFormats();
  const p = useWords(partWords);
  const room = pile.side === 0 ? 1 : HIGH;
  const isOver = pile.marks.length > room;
  const drawn = pile.marks.slice(0, isOver ? room - 1 : room);
  const at = (i: number) => line - pile.side * (i + 1) * CELL;
  const rest = pile.marks.length - drawn.length;
  const y = at(drawn.length);
  const seen = rest > 99 ? '…' : `+${number(rest)}`;
  return (
    <g>
      {drawn.map((mark, i) => (
        <MarkOf key={mark.claim_id} mark={mark} x={pile.x} y={at(i)} />
      ))}
      {isOver && (
        <SvgLink
          to={href('/claims', claimsOf(pile.marks))}
          words={withSeen(p('claimsN', { n: pile.marks.length }), seen)}
          class="pile"
        >
          <rect x={pile.x - CELL / 2 + 1} y={y - CELL / 2 + 1} width={CELL - 2} height={CELL - 2} rx="4" />
          <text class="words" x={pile.x} y={y + 4} text-anchor="middle" aria-hidden="true">
            {seen}
          </text>
        </SvgLink>
      )}
    </g>
  );
}

function MarkOf({ mark, x, y }: { mark: Mark; x: number; y: number }) {
  const t = useWords(relationWords);
  const code = useCodes();
  const sign = markSign(mark);
  const state = [mark.polarity === 'denied' ? t('denied') : '', mark.is_counted ? '' : t('notCounted')].filter(Boolean).join(', ');
  const words = t('markIs', {
    event: code('event', mark.event) + (state === '' ? '' : ` (${state})`),
    outlet: mark.outlet ?? t('noOutlet'),
    quote: mark.quote,
  });
  return (
    <SvgLink to={href(path('claims', mark.claim_id))} words={words} class={`sign-${sign}`}>
      <rect class="hit" x={x - CELL / 2} y={y - CELL / 2} width={CELL} height={CELL} />
      <circle class={mark.polarity === 'denied' ? 'mark mark-denied' : mark.is_counted ? 'mark' : 'mark mark-idle'} cx={x} cy={y} r={9.5} />
      <SignGlyph sign={sign} x={x} y={y} r={4.5} />
    </SvgLink>
  );
}
