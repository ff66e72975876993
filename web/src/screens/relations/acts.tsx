import type { Schemas } from '../../api/client';
import { useFormats } from '../../app/format';
import { href, path } from '../../app/router';
import { withSeen } from '../../parts/count';
import { SignGlyph, type Sign } from '../../parts/sign';
import { SvgLink } from '../../parts/svglink';
import type { TimeScale } from '../../parts/time';
import { useWords } from '../../words/book';
import { useCodes } from '../../words/codes';
import { partWords } from '../../words/parts';
import { relationWords } from '../../words/relations';
import { claimsIn, type Cut } from './cut';
import type { Relation } from './page';
import { CELL, heaps, piles, type Heap, type Pile } from './piles';

type Mark = Schemas['Mark'];

const HIGH = 4;
export const ACTS_HEIGHT = CELL * (2 * HIGH + 1);

/** Larger numbers do not fit into a square. */
const MOST_SEEN = 999;

/**
 * Claims above and below a line by who acts on whom. A few are drawn one by one, and each opens its sentence; of many there are
 * sums by what they say, and each opens its claims.
 */
export function Acts(props: { relation: Relation; shown: Cut; marks: readonly Mark[] | null; scale: TimeScale; y: number }) {
  const { relation, shown, marks, scale, y } = props;
  const line = y + CELL * (HIGH + 0.5);
  return (
    <g>
      <line class="acts-line" x1={scale.left} x2={scale.right} y1={line} y2={line} />
      {marks === null
        ? heaps(shown, scale).map((heap) => <HeapOf key={heap.key} relation={relation} heap={heap} line={line} />)
        : piles(marks, scale).map((pile) => <PileOf key={pile.key} pile={pile} line={line} />)}
    </g>
  );
}

function HeapOf({ relation, heap, line }: { relation: Relation; heap: Heap; line: number }) {
  const sums: { sign: Sign | ''; n: number }[] = heap.side === 0 && heap.sums.length > 1 ? [{ sign: '', n: heap.total }] : heap.sums;
  return (
    <g>
      {sums.map(({ sign, n }, i) => (
        <Sum key={sign} relation={relation} heap={heap} sign={sign} n={n} y={line - heap.side * (i + 1) * CELL} />
      ))}
    </g>
  );
}

function Sum(props: { relation: Relation; heap: Heap; sign: Sign | ''; n: number; y: number }) {
  const { relation, heap, sign, n, y } = props;
  const { number, date } = useFormats();
  const t = useWords(relationWords);
  const told = t('claimsOfPeriod', { n, period: date(`${heap.from}/${heap.to}`) });
  const seen = n > MOST_SEEN ? '…' : number(n);
  return (
    <SvgLink
      to={href('/claims', claimsIn(relation, heap, heap.direction, sign))}
      words={withSeen(sign === '' ? told : `${told} (${t(`sign.${sign}`)})`, seen)}
      class={`pile sign-${sign === '' ? 'neutral' : sign}`}
    >
      <rect class={sign === 'disputed' ? 'sum mark-denied' : 'sum'} x={heap.x - CELL / 2 + 1} y={y - CELL / 2 + 1} width={CELL - 2} height={CELL - 2} rx="4" />
      {sign !== '' && <SignGlyph sign={sign} x={heap.x} y={y - 6} r={2.5} />}
      <text class="words sum-words" x={heap.x} y={sign === '' ? y + 4 : y + 8} text-anchor="middle" aria-hidden="true">
        {seen}
      </text>
    </SvgLink>
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
          to={href('/claims', { id: [...new Set(pile.marks.map((mark) => mark.claim_id))] })}
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
  const state = [mark.polarity === 'denied' ? t('denied') : '', mark.is_counted ? '' : t('notCounted')].filter(Boolean).join(', ');
  const words = t('markIs', {
    event: code('event', mark.event) + (state === '' ? '' : ` (${state})`),
    outlet: mark.outlet ?? t('noOutlet'),
    quote: mark.quote,
  });
  return (
    <SvgLink to={href(path('claims', mark.claim_id))} words={words} class={`sign-${mark.sign}`}>
      <rect class="hit" x={x - CELL / 2} y={y - CELL / 2} width={CELL} height={CELL} />
      <circle class={mark.polarity === 'denied' ? 'mark mark-denied' : mark.is_counted ? 'mark' : 'mark mark-idle'} cx={x} cy={y} r={9.5} />
      <SignGlyph sign={mark.sign} x={x} y={y} r={4.5} />
    </SvgLink>
  );
}
