import { asQuery } from '../../api/client';
import { useFormats } from '../../app/format';
import { href } from '../../app/router';
import { Words } from '../../parts/axis';
import { SvgLink } from '../../parts/svglink';
import { dayMs, DAY_MS, stretch, type TimeScale } from '../../parts/time';
import { useWords } from '../../words/book';
import { relationWords } from '../../words/relations';
import type { Cut } from './cut';

export const TONE_HEIGHT = 90;
export const OUTLETS_HEIGHT = 46;
const MOST = 10;

type Period = Cut['periods'][number];

function middle(period: Period, scale: TimeScale): number {
  return scale.x((dayMs(period.from) + dayMs(period.to) + DAY_MS) / 2);
}

/** The mean score of each period, with a ribbon from the lowest to the highest; a period without events breaks the line. */
export function Tone({ shown, scale, y }: { shown: Cut; scale: TimeScale; y: number }) {
  const { number } = useFormats();
  const at = (score: number) => y + ((MOST - score) / (2 * MOST)) * TONE_HEIGHT;
  const told = shown.periods.filter((period) => period.events > 0);
  const runs: Period[][] = [];
  for (const period of told) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && dayMs(period.from) - dayMs(before.to) <= DAY_MS) run.push(period);
    else runs.push([period]);
  }
  const ends = scale.isRtl ? scale.left : scale.right;
  return (
    <g>
      {[MOST, 0, -MOST].map((score) => (
        <g key={score} aria-hidden="true">
          <line class={score === 0 ? 'tone-zero' : 'tone-rule'} x1={scale.left} x2={scale.right} y1={at(score)} y2={at(score)} />
          <text class="words tone-label" data-n="scale" x={ends} y={at(score) - 3} text-anchor={scale.isRtl ? 'start' : 'end'}>
            {number(score)}
          </text>
        </g>
      ))}
      {runs.map((run) => {
        const high = run.map((period) => `${middle(period, scale)},${at(period.high ?? period.score)}`);
        const low = run.map((period) => `${middle(period, scale)},${at(period.low ?? period.score)}`).reverse();
        return (
          <g key={run[0]!.from} aria-hidden="true">
            <polygon class="tone-ribbon" points={[...high, ...low].join(' ')} />
            <polyline class="tone-line" points={run.map((period) => `${middle(period, scale)},${at(period.score)}`).join(' ')} />
          </g>
        );
      })}
      {told.map((period) => {
        const x = middle(period, scale);
        return (
          <g key={period.from} aria-hidden="true">
            <line class="tone-range" x1={x} x2={x} y1={at(period.high ?? period.score)} y2={at(period.low ?? period.score)} />
            <circle class="tone-dot" cx={x} cy={at(period.score)} r={3.5} />
          </g>
        );
      })}
    </g>
  );
}

/** How many outlets were active in each period; each bar opens the claims of its period. */
export function Outlets({ shown, scale, y }: { shown: Cut; scale: TimeScale; y: number }) {
  const t = useWords(relationWords);
  const { number, date } = useFormats();
  const most = Math.max(1, ...shown.periods.map((period) => period.outlets));
  return (
    <g>
      <line class="tone-rule" x1={scale.left} x2={scale.right} y1={y} y2={y} />
      {shown.periods.map((period) => {
        const bar = stretch(scale, Math.max(dayMs(period.from), scale.from), Math.min(dayMs(period.to) + DAY_MS, scale.to), 1);
        const height = (period.outlets / most) * OUTLETS_HEIGHT;
        const shape = (
          <rect class="outlet-bar" x={bar.x + 0.5} y={y + OUTLETS_HEIGHT - height} width={Math.max(bar.width - 1, 1)} height={height} />
        );
        if (period.claims_count === 0) return <g key={period.from}>{shape}</g>;
        const words = `${t('claimsOfPeriod', { n: period.claims_count, period: date(`${period.from}/${period.to}`) })} · ${t('outletsN', { n: period.outlets })}`;
        return (
          <SvgLink key={period.from} to={href('/claims', asQuery(period.claims))} words={words}>
            <rect class="hit" x={bar.x} y={y} width={bar.width} height={OUTLETS_HEIGHT} />
            {shape}
          </SvgLink>
        );
      })}
      <g data-n="scale">
        <Words x={scale.isRtl ? scale.left : scale.right} y={y - 4} side={scale.isRtl ? 'left' : 'right'}>
          {number(most)}
        </Words>
      </g>
    </g>
  );
}
