import { useEffect, useState } from 'preact/hooks';
import { useKeys } from '../../app/keys';
import { Icon } from '../../parts/icon';
import { When } from '../../parts/when';
import { useFormats } from '../../app/format';
import { useWords } from '../../words/book';
import { networkWords } from '../../words/network';
import type { Network } from './index';
import { KEYS } from './keys';

const BEAT_MS = 1400;

/** Moves through the slices by steps, by a slider, or by itself; null stands for all of the time. */
export function TimeSlider(props: { slices: Network['slices']; at: number | null; onMove: (to: number | null) => void }) {
  const t = useWords(networkWords);
  const { date } = useFormats();
  const [isPlaying, setPlaying] = useState(false);
  const { slices, at } = props;
  const last = slices.length - 1;
  const step = (by: 1 | -1) => {
    if (at === null) props.onMove(by === 1 ? 0 : last);
    else if (at + by >= 0 && at + by <= last) props.onMove(at + by);
  };
  useKeys([
    { ...KEYS.next, run: () => step(1) },
    { ...KEYS.previous, run: () => step(-1) },
  ]);
  useEffect(() => {
    if (!isPlaying) return;
    if (at === last) return setPlaying(false);
    const timer = setTimeout(() => step(1), BEAT_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, at]);
  const now = at === null ? null : slices[at]!;
  const words = now === null ? t('allTime') : date(`${now.from}/${now.to}`);
  return (
    <div class="time-slider no-print">
      <div class="row">
        <button type="button" aria-label={t('previous')} title={t('previous')} disabled={at === 0 || last < 0} onClick={() => step(-1)}>
          <Icon name="back" />
        </button>
        <button type="button" aria-label={t('next')} title={t('next')} disabled={at === last || last < 0} onClick={() => step(1)}>
          <Icon name="next" />
        </button>
        <button type="button" disabled={last < 1} onClick={() => setPlaying(!isPlaying)}>
          <Icon name={isPlaying ? 'pause' : 'play'} /> {t(isPlaying ? 'pause' : 'play')}
        </button>
        <button type="button" aria-pressed={at === null} onClick={() => props.onMove(null)}>
          {t('all')}
        </button>
        <strong aria-live="polite">
          {now === null ? words : <When value={`${now.from}/${now.to}`} />}
        </strong>
        <input
          class="slider"
          aria-label={t('slider')}
          type="range"
          min={0}
          max={Math.max(last, 0)}
          step={1}
          value={at ?? last}
          aria-valuetext={words}
          onInput={(event) => props.onMove(Number(event.currentTarget.value))}
        />
      </div>
    </div>
  );
}
