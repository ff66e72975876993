import { useFormats } from '../app/format';
import { settings } from '../app/settings';
import { useStore } from '../app/store';
import { languageOf } from './name';
import { ticks, type TimeScale } from './time';
import './pictures.css';

/** Words in a picture. `side` is the edge of the words that stands at `x`, whatever their direction. */
export function Words(props: {
  x: number;
  y: number;
  side?: 'left' | 'middle' | 'right';
  class?: string;
  children: string;
}) {
  const { language } = useStore(settings);
  const isRtl = languageOf(props.children) === 'ar' || (language === 'ar' && !/[A-Za-z]/.test(props.children));
  const side = props.side ?? 'middle';
  const anchor = side === 'middle' ? 'middle' : (side === 'left') === isRtl ? 'end' : 'start';
  return (
    <text x={props.x} y={props.y} class={`words ${props.class ?? ''}`} direction={isRtl ? 'rtl' : 'ltr'} text-anchor={anchor}>
      {props.children}
    </text>
  );
}

/** A time axis with round days, and the first and last day at its ends; `y` is its line, the words are below it. */
export function TimeAxis(props: { scale: TimeScale; y: number; top?: number; ends: readonly [string, string] }) {
  const { date } = useFormats();
  const { scale, y } = props;
  const room = scale.right - scale.left;
  const marks = ticks(scale, Math.max(2, Math.floor(room / 95)));
  const [first, last] = props.ends;
  return (
    <g class="axis" aria-hidden="true">
      <line x1={scale.left} x2={scale.right} y1={y} y2={y} />
      {marks.map((tick) => {
        const x = scale.x(tick.ms);
        return (
          <g key={tick.value}>
            <line class="axis-rule" x1={x} x2={x} y1={props.top ?? y} y2={y + 5} />
            {x > scale.left + 34 && x < scale.right - 34 && (
              <Words x={x} y={y + 18}>
                {date(tick.value)}
              </Words>
            )}
          </g>
        );
      })}
      <Words x={scale.left} y={y + 36} side="left" class="axis-end">
        {date(scale.isRtl ? last : first)}
      </Words>
      <Words x={scale.right} y={y + 36} side="right" class="axis-end">
        {date(scale.isRtl ? first : last)}
      </Words>
    </g>
  );
}
