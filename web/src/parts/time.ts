import { useEffect, useRef, useState } from 'preact/hooks';
import { settings } from '../app/settings';
import { useStore } from '../app/store';

export const DAY_MS = 86_400_000;

/** The instant at which a day, month or year begins, in UTC; NaN for what is none of them. */
export function dayMs(day: string): number {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(day);
  if (parts === null) return NaN;
  return Date.UTC(Number(parts[1]), Number(parts[2] ?? 1) - 1, Number(parts[3] ?? 1));
}

/** The day of an instant, YYYY-MM-DD in UTC. */
export function msDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Where a stretch of time lies across a picture. */
export interface TimeScale {
  from: number;
  to: number;
  /** The edges of the picture in pixels. */
  left: number;
  right: number;
  isRtl: boolean;
  /** Place of an instant, held inside the edges. */
  x(ms: number): number;
  /** The instant at a place. */
  at(x: number): number;
}

/** A scale of the stretch from `from` to `to` over the pixels between `left` and `right`. */
export function timeScale(from: number, to: number, left: number, right: number, isRtl: boolean): TimeScale {
  const length = Math.max(to - from, DAY_MS);
  const share = (ms: number) => Math.min(1, Math.max(0, (ms - from) / length));
  return {
    from,
    to: from + length,
    left,
    right,
    isRtl,
    x: (ms) => (isRtl ? right - share(ms) * (right - left) : left + share(ms) * (right - left)),
    at: (x) => {
      const along = (isRtl ? right - x : x - left) / Math.max(right - left, 1);
      return from + Math.min(1, Math.max(0, along)) * length;
    },
  };
}

/** Begin and end of a bar between two instants, the smaller first, at least `least` pixels long. */
export function stretch(scale: TimeScale, from: number, to: number, least = 2): { x: number; width: number } {
  const a = scale.x(from);
  const b = scale.x(to);
  const width = Math.max(Math.abs(b - a), least);
  const x = Math.min(a, b) - (width - Math.abs(b - a)) / 2;
  return { x: Math.min(Math.max(x, scale.left), scale.right - width), width };
}

export interface Tick {
  ms: number;
  /** The year, month or day that begins there. */
  value: string;
}

const STEPS_MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const STEPS_DAYS = [1, 2, 5, 10];

/** Round days inside the scale, at most about `most` of them. */
export function ticks(scale: TimeScale, most: number): Tick[] {
  const days = (scale.to - scale.from) / DAY_MS;
  const found: Tick[] = [];
  const byDays = STEPS_DAYS.find((step) => days / step <= most);
  if (byDays !== undefined && days < 32) {
    for (let ms = scale.from; ms <= scale.to; ms += byDays * DAY_MS) found.push({ ms, value: msDay(ms) });
    return found;
  }
  const step = STEPS_MONTHS.find((months) => days / 30.44 / months <= most) ?? 2400;
  const first = new Date(scale.from);
  let month = Math.floor((first.getUTCFullYear() * 12 + first.getUTCMonth()) / step) * step;
  for (; ; month += step) {
    const ms = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (ms > scale.to) return found;
    if (ms < scale.from) continue;
    found.push({ ms, value: month % 12 === 0 && step >= 12 ? msDay(ms).slice(0, 4) : msDay(ms).slice(0, 7) });
  }
}

/** Whether time runs from right to left in pictures now. */
export function useAxisRtl(): boolean {
  const { axis, language } = useStore(settings);
  return axis === 'rtl' || (axis === 'follow' && language === 'ar');
}

/** The width of an element that follows it, and its ref; `first` until it is known. */
export function useWidth(first = 720): [{ current: HTMLDivElement | null }, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const box = ref.current;
    if (box === null) return;
    const measure = () => {
      // A picture that is not shown has no width; the one of before will do until it is shown.
      if (box.clientWidth > 0) setWidth(box.clientWidth);
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    return () => watch.disconnect();
  }, []);
  return [ref, width];
}
