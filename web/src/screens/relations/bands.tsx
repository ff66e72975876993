import { useFormats } from '../../app/format';
import { href } from '../../app/router';
import { Words } from '../../parts/axis';
import { SvgLink } from '../../parts/svglink';
import { dayMs, DAY_MS, stretch, type TimeScale } from '../../parts/time';
import { useWords } from '../../words/book';
import { useCodes } from '../../words/codes';
import { relationWords } from '../../words/relations';
import { claimsIn, type Cut } from './cut';
import type { Relation } from './page';

/** The glyph of a state, so that it is told by more than its colour. */
export const STATE_GLYPHS = { hostile: '✕', tense: '!', neutral: '–', cooperative: '+', allied: '++', unknown: '?' } as const;

/** Stretches of one state; each opens the claims of its days. */
export function Bands(props: { relation: Relation; shown: Cut; scale: TimeScale; y: number; height: number }) {
  const t = useWords(relationWords);
  const code = useCodes();
  const { date } = useFormats();
  const { relation, scale, shown, y, height } = props;
  return (
    <g>
      <defs>
        <pattern id="tense" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="8" height="8" class="state-ground" />
          <line x1="0" y1="0" x2="0" y2="8" class="state-tense-line" />
        </pattern>
        <pattern id="cooperative" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" class="state-ground" />
          <circle cx="4" cy="4" r="1.8" class="state-cooperative-dot" />
        </pattern>
      </defs>
      {shown.bands.map((band, i) => {
        const from = Math.max(dayMs(band.from), scale.from);
        const to = Math.min(dayMs(band.to) + DAY_MS, scale.to);
        const bar = stretch(scale, from, to, 3);
        const words = t('bandIs', { state: code('state', band.state), from: date(band.from), to: date(band.to) });
        const name = `${STATE_GLYPHS[band.state]} ${code('state', band.state)}`;
        return (
          <SvgLink
            key={i}
            to={href('/claims', claimsIn(relation, { from: band.from < shown.from ? shown.from : band.from, to: band.to > shown.until ? shown.until : band.to }))}
            words={words}
            class={`state state-${band.state}`}
          >
            <rect x={bar.x} y={y} width={bar.width} height={height} />
            {bar.width > 28 + name.length * 8 && (
              <>
                <rect class="state-label" x={bar.x + bar.width / 2 - (10 + name.length * 4)} y={y + 5} width={20 + name.length * 8} height={height - 10} rx="4" />
                <Words x={bar.x + bar.width / 2} y={y + height / 2 + 4}>
                  {name}
                </Words>
              </>
            )}
            {bar.width <= 28 + name.length * 8 && bar.width > 16 && (
              <>
                <rect class="state-label" x={bar.x + bar.width / 2 - 8} y={y + 5} width={16} height={height - 10} rx="4" />
                <text class="words" x={bar.x + bar.width / 2} y={y + height / 2 + 4} text-anchor="middle">
                  {STATE_GLYPHS[band.state]}
                </text>
              </>
            )}
          </SvgLink>
        );
      })}
    </g>
  );
}
