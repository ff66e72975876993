import { settings } from '../app/settings';
import { useStore } from '../app/store';
import './pictures.css';
/** How two stand to each other, or what a claim says of that. */
export type Sign = 'hostile' | 'cooperative' | 'neutral' | 'disputed';

/** The sign of a score between -10 and 10. */
export function signOf(score: number): Sign {
  if (score <= -1) return 'hostile';
  return score >= 1 ? 'cooperative' : 'neutral';
}

/** The glyph of a sign around a point: a cross, a plus, a dot, a question mark; never colour alone. */
export function SignGlyph(props: { sign: Sign; x: number; y: number; r: number }) {
  const { x, y, r } = props;
  const mark = useStore(settings).language === 'ar' ? '؟' : '?';
  switch (props.sign) {
    case 'hostile':
      return <path class="glyph" d={`M${x - r} ${y - r}L${x + r} ${y + r}M${x + r} ${y - r}L${x - r} ${y + r}`} />;
    case 'cooperative':
      return <path class="glyph" d={`M${x - r} ${y}H${x + r}M${x} ${y - r}V${y + r}`} />;
    case 'neutral':
      return <circle class="glyph glyph-full" cx={x} cy={y} r={r * 0.6} />;
    case 'disputed':
      return (
        <text class="glyph-text" x={x} y={y + r} text-anchor="middle" font-size={r * 3}>
          {mark}
        </text>
      );
  }
}
