import { useId, useRef, useState } from 'preact/hooks';
import { useFormats } from '../app/format';
import { useWords } from '../words/book';
import { partWords } from '../words/parts';
import { Icon } from './icon';

/** The day that `typed` names, as `YYYY-MM-DD`, with digits of either kind; null where it names none. */
export function dayOf(typed: string): string | null {
  const latin = typed.trim().replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(latin);
  if (parts === null) return null;
  const day = `${parts[1]}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}`;
  const at = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day ? null : day;
}

const EXAMPLE = '2015-08-31';

/**
 * A day, typed as year, month and day or picked from a calendar. The field that browsers have for days is written in the order
 * and language of the browser, whatever the page has: of 04/05 nobody could tell which day it is.
 */
export function DayField(props: { label: string; value: string; min?: string | undefined; max?: string | undefined; onChange: (day: string) => void }) {
  const t = useWords(partWords);
  const { digits } = useFormats();
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const { value, min, max, onChange } = props;
  const take = (day: string) => {
    setTyped(null);
    setWrong(false);
    if (day !== value) onChange(day);
  };
  const leave = () => {
    if (typed === null) return;
    const day = typed.trim() === '' ? '' : dayOf(typed);
    if (day === null || (day !== '' && ((min !== undefined && day < min) || (max !== undefined && day > max)))) setWrong(true);
    else take(day);
  };
  return (
    <span class="day-field">
      <label class="beside">
        <span>{props.label}</span>
        <input
          class="day"
          dir="ltr"
          inputMode="numeric"
          autocomplete="off"
          maxLength={10}
          placeholder={t('dayForm')}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? id : undefined}
          value={typed ?? digits(value)}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(false);
          }}
          onBlur={leave}
          onKeyDown={(event) => event.key === 'Enter' && leave()}
        />
      </label>
      <span class="day-picker">
        <button type="button" class="plain" aria-label={t('dayPick', { what: props.label })} title={t('dayPick', { what: props.label })} onClick={() => picker.current?.showPicker()}>
          <Icon name="calendar" />
        </button>
        <input
          ref={picker}
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          value={value}
          min={min}
          max={max}
          onChange={(event) => take(event.currentTarget.value)}
        />
      </span>
      {isWrong && (
        <span id={id} class="pick-wrong" role="alert">
          {t('dayWrong', { example: digits(EXAMPLE) })}
        </span>
      )}
    </span>
  );
}
