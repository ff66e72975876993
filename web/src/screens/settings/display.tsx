import { useId } from 'preact/hooks';
import { useFormats } from '../../app/format';
import { turn } from '../../app/router';
import { change, settings, type Settings } from '../../app/settings';
import { useStore } from '../../app/store';
import { When } from '../../parts/when';
import { useWords, type CommonWord, type Say } from '../../words/book';
import type { en } from '../../words/en/settings';
import { settingsWords } from '../../words/settings';

type Word = keyof typeof en | CommonWord;
type Choosable = 'theme' | 'digits' | 'calendar' | 'months' | 'axis';

const CHOICES: { [F in Choosable]: readonly Settings[F][] } = {
  theme: ['auto', 'light', 'dark'],
  digits: ['latn', 'arab'],
  calendar: ['gregorian', 'hijri', 'both'],
  months: ['mashriq', 'gulf', 'maghreb'],
  axis: ['follow', 'ltr', 'rtl'],
};

const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

/** Language, colours, digits, calendar. */
export function Display() {
  const t = useWords(settingsWords);
  const now = useStore(settings);
  const { number } = useFormats();
  return (
    <section class="card stack">
      <h2>{t('show')}</h2>
      <div class="choices" data-n="example">
        <Choice
          title={t('language')}
          values={['ar', 'en'] as const}
          value={now.language}
          t={t}
          onPick={(lang) => turn({ lang })}
        />
        {(Object.keys(CHOICES) as Choosable[]).map((field) => (
          <Choice
            key={field}
            title={t(field)}
            values={CHOICES[field]}
            value={now[field]}
            t={t}
            onPick={(value) => change({ [field]: value })}
          />
        ))}
      </div>
      <label class="zone">
        <span>{t('timeZone')}</span>
        <select value={now.timeZone} onChange={(event) => change({ timeZone: event.currentTarget.value })}>
          <option value="">{t('browserZone')}</option>
          {ZONES.map((zone) => (
            <option key={zone} value={zone}>
              {zone}
            </option>
          ))}
        </select>
      </label>
      <p class="row" data-n="example">
        <span class="hint">{t('example')}:</span> <When value="2014-11-14" /> · {number(1234567)}
      </p>
    </section>
  );
}

/** One of a few values. */
export function Choice<V extends Word>(props: {
  title: string;
  values: readonly V[];
  value: V;
  t: Say<Word>;
  onPick: (value: V) => void;
}) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{props.title}</legend>
      {props.values.map((value) => (
        <label key={value} class="beside">
          <input type="radio" name={name} checked={value === props.value} onChange={() => props.onPick(value)} />
          <span>{props.t(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}
