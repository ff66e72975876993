import { useFormats } from '../app/format';

/** A day or span in EDTF, in the chosen calendar; the other calendar is its tooltip. */
export function When(props: { value: string; class?: string }) {
  const { date, otherDate } = useFormats();
  const other = otherDate(props.value);
  return (
    <time class={props.class} dateTime={machine(props.value)} title={other ?? undefined}>
      {date(props.value)}
    </time>
  );
}

/** The year of the day by which a claim is sorted: one that knows the year alone is sorted by its first day, so no more is sure. */
export function yearOf(day: string): string {
  return day.slice(0, 4);
}

/** An instant, to the minute. */
export function At(props: { instant: string }) {
  const { instant } = useFormats();
  return <time class="at" dateTime={props.instant}>{instant(props.instant)}</time>;
}

/** `datetime` takes no marks of doubt and no spans. */
function machine(edtf: string): string | undefined {
  const plain = edtf.replace(/[~?%]/g, '');
  return /^\d{4}(-\d{2}){0,2}$/.test(plain) ? plain : undefined;
}
