import { useMemo, useRef, useState } from 'preact/hooks';
import { useFormats } from '../../app/format';
import { settings } from '../../app/settings';
import { useStore } from '../../app/store';
import { Words } from '../../parts/axis';
import { useWidth } from '../../parts/time';
import { useWords } from '../../words/book';
import { mapWords } from '../../words/map';
import type { WorldMap } from './index';
import { countryNames, lands } from './land';
import { Areas, Points } from './marks';
import { fitted, flat, held, type View } from './view';

const STEP = 0.3;

/** The map, with buttons for all that can be done by dragging. */
export function MapPicture({ map }: { map: WorldMap }) {
  const t = useWords(mapWords);
  const { language } = useStore(settings);
  const { number } = useFormats();
  const [box, width] = useWidth();
  const height = Math.round(Math.max(340, Math.min(620, width * 0.7)));
  const points = map.places.filter((spot) => spot.point !== null);
  const areas = map.places.filter((spot) => spot.area !== null && spot.precision === 'area');
  const whole = useMemo(() => {
    const all = [
      ...points.map((spot) => flat(spot.point!.lon, spot.point!.lat)),
      ...areas.flatMap((spot) => spot.area!.ring.map((corner) => flat(corner.lon, corner.lat))),
    ];
    return fitted(mostOf(all), width, height);
  }, [map, width, height]);
  const [moved, setMoved] = useState<View | null>(null);
  const view = moved ?? whole;
  const drag = useRef<{ x: number; y: number; view: View; isMoved: boolean } | null>(null);
  const zoom = (by: number, around: { x: number; y: number } = view) => {
    const scale = held(view.scale * by);
    setMoved({ scale, x: around.x + (view.x - around.x) * (view.scale / scale), y: around.y + (view.y - around.y) * (view.scale / scale) });
  };
  const move = (x: number, y: number) => setMoved({ ...view, x: view.x + (x * STEP * width) / view.scale, y: view.y + (y * STEP * height) / view.scale });
  const toScreen = (at: { x: number; y: number }) => ({ x: width / 2 + (at.x - view.x) * view.scale, y: height / 2 + (at.y - view.y) * view.scale });
  return (
    <div class="stack">
      <Legend />
      <div class="row no-print">
        <button type="button" onClick={() => zoom(1.6)}>{t('zoomIn')}</button>
        <button type="button" onClick={() => zoom(1 / 1.6)}>{t('zoomOut')}</button>
        <button type="button" onClick={() => setMoved(null)}>{t('fit')}</button>
        <span class="compass" dir="ltr">
          <button type="button" aria-label={t('west')} title={t('west')} onClick={() => move(-1, 0)}>←</button>
          <button type="button" aria-label={t('north')} title={t('north')} onClick={() => move(0, -1)}>↑</button>
          <button type="button" aria-label={t('south')} title={t('south')} onClick={() => move(0, 1)}>↓</button>
          <button type="button" aria-label={t('east')} title={t('east')} onClick={() => move(1, 0)}>→</button>
        </span>
      </div>
      <div class="picture-box" ref={box}>
        <svg
          class="picture map"
          width={width}
          height={height}
          role="group"
          aria-label={t('pictureIs', { points: number(points.length), areas: number(areas.length) })}
          onPointerDown={(event) => {
            drag.current = { x: event.clientX, y: event.clientY, view, isMoved: false };
          }}
          onPointerMove={(event) => {
            const from = drag.current;
            if (from === null) return;
            const [x, y] = [event.clientX - from.x, event.clientY - from.y];
            if (!from.isMoved && Math.hypot(x, y) < 5) return;
            if (!from.isMoved) event.currentTarget.setPointerCapture(event.pointerId);
            from.isMoved = true;
            setMoved({ ...from.view, x: from.view.x - x / view.scale, y: from.view.y - y / view.scale });
          }}
          onPointerUp={() => (drag.current = null)}
          onPointerCancel={() => (drag.current = null)}
        >
          <Ground view={view} width={width} height={height} names={countryNames(language)} />
          <Areas spots={areas} at={toScreen} />
          <Points spots={points} view={view} at={toScreen} width={width} height={height} onNear={(at) => zoom(2.2, at)} />
        </svg>
      </div>
      <p class="hint">{t('borders')}</p>
    </div>
  );
}

/** All but the outermost places, so that one far away does not make the others small. */
function mostOf<T extends { x: number; y: number }>(all: readonly T[]): T[] {
  if (all.length < 20) return [...all];
  const inner = (of: (one: T) => number) => {
    const sorted = all.map(of).sort((a, b) => a - b);
    return [sorted[Math.floor(sorted.length * 0.06)]!, sorted[Math.ceil(sorted.length * 0.94) - 1]!] as const;
  };
  const [west, east] = inner((one) => one.x);
  const [north, south] = inner((one) => one.y);
  return all.filter((one) => one.x >= west && one.x <= east && one.y >= north && one.y <= south);
}

function Ground(props: { view: View; width: number; height: number; names: (id: string) => string }) {
  const { view, width, height } = props;
  const all = useMemo(lands, []);
  const shift = `translate(${width / 2 - view.x * view.scale} ${height / 2 - view.y * view.scale}) scale(${view.scale})`;
  return (
    <g aria-hidden="true">
      <rect class="sea" x={0} y={0} width={width} height={height} />
      <g transform={shift}>
        {all.map((land, i) => (
          <path key={i} class="land" d={land.path} vector-effect="non-scaling-stroke" />
        ))}
      </g>
      {all
        .filter((land) => land.width * view.scale > 70)
        .map((land, i) => {
          const name = props.names(land.id);
          const x = width / 2 + (land.x - view.x) * view.scale;
          const y = height / 2 + (land.y - view.y) * view.scale;
          if (name === '' || x < 0 || x > width || y < 0 || y > height) return null;
          return (
            <Words key={i} x={x} y={y} class="land-name">
              {name}
            </Words>
          );
        })}
    </g>
  );
}

function Legend() {
  const t = useWords(mapWords);
  return (
    <ul class="legend">
      <li>
        <svg class="picture" width="18" height="18" aria-hidden="true">
          <circle class="spot" cx="9" cy="9" r="6" />
        </svg>
        {t('key.point')}
      </li>
      <li>
        <svg class="picture" width="26" height="18" aria-hidden="true">
          <circle class="cluster" cx="13" cy="9" r="8" />
        </svg>
        {t('key.cluster')}
      </li>
      <li>
        <svg class="picture" width="26" height="18" aria-hidden="true">
          <circle class="spot spot-conflict" cx="13" cy="9" r="7" />
        </svg>
        {t('key.conflict')}
      </li>
      <li>
        <svg class="picture" width="30" height="18" aria-hidden="true">
          <rect class="area-key" x="1" y="1" width="28" height="16" />
        </svg>
        {t('key.area')}
      </li>
    </ul>
  );
}
