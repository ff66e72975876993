import { useEffect, useRef, useState } from 'preact/hooks';
import { settings } from '../../app/settings';
import { useStore } from '../../app/store';
import { useLabel } from '../../parts/labelled';
import { SignGlyph } from '../../parts/sign';
import { useWords } from '../../words/book';
import { networkWords } from '../../words/network';
import { canDraw, Drawing, type Chosen } from './drawing';
import type { Network } from './index';
import type { Line } from './moment';

/** The drawing, its buttons and its legend. */
export function Picture(props: {
  network: Network;
  lines: readonly Line[];
  ego: string | null;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}) {
  const t = useWords(networkWords);
  const label = useLabel();
  const { language, theme } = useStore(settings);
  const box = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const [isLaid, setLaid] = useState(false);
  const [mayDraw] = useState(canDraw);
  const choose = useRef(props.onChoose);
  choose.current = props.onChoose;

  useEffect(() => {
    if (!mayDraw) return;
    setLaid(false);
    const made = new Drawing(box.current!, props.network, (node) => label(node.label), {
      choose: (chosen) => choose.current(chosen),
      laid: () => setLaid(true),
    });
    drawing.current = made;
    return () => {
      drawing.current = null;
      made.end();
    };
  }, [props.network, language, mayDraw]);
  useEffect(() => {
    drawing.current?.look({ lines: props.lines, chosen: props.chosen, ego: props.ego, isRtl: language === 'ar' });
  }, [props.network, props.lines, props.chosen, props.ego, language]);
  useEffect(() => drawing.current?.recolour(), [theme]);

  if (!mayDraw) return <p class="fault">{t('noGl')}</p>;
  return (
    <div class="stack">
      <Legend />
      <div class="row no-print">
        {(['zoomIn', 'zoomOut', 'fit'] as const).map((act) => (
          <button key={act} type="button" onClick={() => drawing.current?.zoom(act === 'zoomIn' ? 'in' : act === 'zoomOut' ? 'out' : 'fit')}>
            {t(act)}
          </button>
        ))}
        <span role="status" class="hint">
          {isLaid ? '' : t('laying')}
        </span>
      </div>
      <div
        class="network-box"
        ref={box}
        role="img"
        data-laid={isLaid}
        aria-label={t('pictureIs', { nodes: props.network.nodes.length, edges: props.lines.length })}
      />
    </div>
  );
}

function Legend() {
  const t = useWords(networkWords);
  return (
    <ul class="legend">
      {(['hostile', 'cooperative', 'neutral', 'disputed'] as const).map((sign) => (
        <li key={sign}>
          <svg class={`picture sign-${sign}`} width="46" height="18" aria-hidden="true">
            {sign === 'cooperative' ? (
              <>
                <line class="legend-line" x1="0" x2="46" y1="7" y2="7" />
                <line class="legend-line" x1="0" x2="46" y1="11" y2="11" />
              </>
            ) : (
              <line class={`legend-line legend-${sign}`} x1="0" x2="46" y1="9" y2="9" />
            )}
            {sign !== 'neutral' && (
              <>
                <circle class="legend-disc" cx="23" cy="9" r="7.5" />
                <SignGlyph sign={sign} x={23} y={9} r={3.5} />
              </>
            )}
          </svg>
          {t(`sign.${sign}`)}
        </li>
      ))}
      <li>{t('width')}</li>
    </ul>
  );
}
