import { asQuery } from '../../api/client';
import { useFormats } from '../../app/format';
import { href } from '../../app/router';
import { withSeen } from '../../parts/count';
import { useLabel } from '../../parts/labelled';
import { SvgLink } from '../../parts/svglink';
import { useWords } from '../../words/book';
import { mapWords } from '../../words/map';
import type { Spot } from './index';
import { clustered, flat, type Flat, type View } from './view';

type ToScreen = (at: Flat) => { x: number; y: number };

/** Discs of at least so many pixels across can be hit with a finger. */
const REACH = 13;

/** Areas inside which it happened somewhere: hatched hulls with their number, never a point. */
export function Areas({ spots, at }: { spots: readonly Spot[]; at: ToScreen }) {
  const t = useWords(mapWords);
  const label = useLabel();
  const { number } = useFormats();
  return (
    <g>
      <defs>
        <pattern id="area" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="8" class="area-line" />
        </pattern>
      </defs>
      {[...spots]
        .sort((a, b) => b.claims_count - a.claims_count)
        .map((spot) => {
          const corners = spot.area!.ring.map((corner) => at(flat(corner.lon, corner.lat)));
          const x = corners.reduce((sum, corner) => sum + corner.x, 0) / corners.length;
          const y = corners.reduce((sum, corner) => sum + corner.y, 0) / corners.length;
          const width = Math.max(...corners.map((corner) => corner.x)) - Math.min(...corners.map((corner) => corner.x));
          return (
            <SvgLink key={spot.place.id} to={href('/claims', asQuery(spot.claims))} words={withSeen(t('claimsAt', { n: spot.claims_count, place: label(spot.place.label) }), number(spot.claims_count))}>
              <polygon class="area" points={corners.map((corner) => `${corner.x.toFixed(1)},${corner.y.toFixed(1)}`).join(' ')} />
              {width > 36 && (
                <text class="words area-number" x={x} y={y + 4} text-anchor="middle" aria-hidden="true">
                  {number(spot.claims_count)}
                </text>
              )}
            </SvgLink>
          );
        })}
    </g>
  );
}

/** Places known as points; those that would hide each other are drawn as one, which opens by coming nearer. */
export function Points(props: { spots: readonly Spot[]; view: View; at: ToScreen; width: number; height: number; onNear: (at: Flat) => void }) {
  const spots = props.spots.map((spot) => ({ spot, at: flat(spot.point!.lon, spot.point!.lat), weight: spot.claims_count }));
  const seen = spots.filter((one) => {
    const { x, y } = props.at(one.at);
    return x > -20 && y > -20 && x < props.width + 20 && y < props.height + 20;
  });
  return (
    <g>
      {clustered(seen, props.view, 2 * REACH).map((cluster) => {
        const first = cluster[0]!;
        const place = props.at(first.at);
        return cluster.length === 1 ? (
          <One key={first.spot.place.id} spot={first.spot} x={place.x} y={place.y} />
        ) : (
          <Many key={first.spot.place.id} spots={cluster.map((one) => one.spot)} x={place.x} y={place.y} onNear={() => props.onNear(first.at)} />
        );
      })}
    </g>
  );
}

function One({ spot, x, y }: { spot: Spot; x: number; y: number }) {
  const t = useWords(mapWords);
  const label = useLabel();
  const { number } = useFormats();
  const r = Math.min(REACH, 6 + Math.sqrt(spot.claims_count));
  return (
    <SvgLink to={href('/claims', asQuery(spot.claims))} words={withSeen(t('claimsAt', { n: spot.claims_count, place: label(spot.place.label) }), number(spot.claims_count))}>
      <circle class="hit" cx={x} cy={y} r={REACH} />
      <circle class={spot.in_conflict > 0 ? 'spot spot-conflict' : 'spot'} cx={x} cy={y} r={r} />
      {spot.claims_count > 1 && (
        <text class="words spot-number" x={x} y={y + 3.5} text-anchor="middle" aria-hidden="true">
          {number(spot.claims_count)}
        </text>
      )}
    </SvgLink>
  );
}

function Many({ spots, x, y, onNear }: { spots: readonly Spot[]; x: number; y: number; onNear: () => void }) {
  const t = useWords(mapWords);
  const { number } = useFormats();
  const n = spots.reduce((sum, spot) => sum + spot.claims_count, 0);
  const words = withSeen(t('clusterOf', { n, k: number(spots.length) }), number(n));
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={words}
      class="many"
      onClick={onNear}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          onNear();
        }
      }}
    >
      <title>{words}</title>
      <circle class={spots.some((spot) => spot.in_conflict > 0) ? 'cluster spot-conflict' : 'cluster'} cx={x} cy={y} r={REACH} />
      <text class="words cluster-number" x={x} y={y + 4} text-anchor="middle" aria-hidden="true">
        {number(n)}
      </text>
    </g>
  );
}
