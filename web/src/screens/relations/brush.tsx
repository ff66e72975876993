import { useState } from 'preact/hooks';
import { turn } from '../../app/router';
import { dayMs, DAY_MS, msDay, stretch, timeScale } from '../../parts/time';
import type { Cut } from './cut';

const HEIGHT = 34;

/** All of the time in a strip, with what is shown of it lit; dragging shows another stretch. The two dates do the same. */
export function Brush({ shown, width, isRtl }: { shown: Cut; width: number; isRtl: boolean }) {
  const scale = timeScale(dayMs(shown.wholeFrom), dayMs(shown.wholeUntil) + DAY_MS, 6, width - 6, isRtl);
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  const lit =
    drag === null
      ? stretch(scale, dayMs(shown.from), dayMs(shown.until) + DAY_MS, 4)
      : { x: Math.min(drag.from, drag.to), width: Math.abs(drag.to - drag.from) };
  const place = (event: PointerEvent) => event.clientX - (event.currentTarget as Element).getBoundingClientRect().left;
  const end = () => {
    if (drag !== null && Math.abs(drag.to - drag.from) > 4) {
      const days = [scale.at(drag.from), scale.at(drag.to)].map(msDay).sort();
      turn({ from: days[0], until: days[1] });
    }
    setDrag(null);
  };
  return (
    <svg
      class="picture brush no-print"
      width={width}
      height={HEIGHT}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        const x = place(event);
        setDrag({ from: x, to: x });
      }}
      onPointerMove={(event) => {
        if (drag !== null) setDrag({ ...drag, to: place(event) });
      }}
      onPointerUp={end}
      onPointerCancel={() => setDrag(null)}
    >
      <rect class="brush-ground" x={scale.left} y={2} width={scale.right - scale.left} height={HEIGHT - 4} />
      <rect class="brush-lit" x={lit.x} y={2} width={lit.width} height={HEIGHT - 4} />
    </svg>
  );
}
