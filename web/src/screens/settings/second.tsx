import { useState } from 'preact/hooks';
import { api, ok } from '../../api/client';
import { useData } from '../../app/data';
import { Await } from '../../parts/await';
import { tell } from '../../parts/live';
import { Code } from '../../parts/name';
import { useWords } from '../../words/book';
import { settingsWords } from '../../words/settings';
import { useTold } from './account';

type Made = { secret: string; address: string };

/** A second factor for one's own account: codes of a program on a telephone, asked for at each login. */
export function SecondFactor() {
  const t = useWords(settingsWords);
  const told = useTold();
  const [made, setMade] = useState<Made | null>(null);
  const [data, again] = useData('second factor', (signal) => ok(api.GET('/account/second-factor', { signal })));
  const guarded = async (event: SubmitEvent, work: (given: FormData) => Promise<void>) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    try {
      await work(new FormData(form));
      form.reset();
      again();
    } catch (fault) {
      told(fault);
    }
  };
  const present = (given: FormData) => ({ present: String(given.get('present')) });
  const want = async (given: FormData) => setMade(await ok(api.POST('/account/second-factor', { body: present(given) })));
  const end = async (given: FormData) => {
    await ok(api.POST('/account/second-factor/end', { body: present(given) }));
    tell(t('secondEnded'));
  };
  const begin = async (given: FormData) => {
    await ok(api.PUT('/account/second-factor', { body: { code: String(given.get('code')).trim() } }));
    setMade(null);
    tell(t('secondBegun'));
  };
  return (
    <section class="stack" data-second>
      <h3>{t('second')}</h3>
      <p class="hint">{t('secondHint')}</p>
      <Await data={data} again={again}>
        {({ is_on, is_required }) => (
          <div class="stack">
            <p role="status">{t(is_on ? 'secondOn' : 'secondOff')}</p>
            {is_on && is_required ? (
              <p class="hint">{t('secondRequired')}</p>
            ) : made === null ? (
              <form class="row" onSubmit={(event) => void guarded(event, is_on ? end : want)}>
                <label class="beside">
                  <span>{t('present')}</span>
                  <input name="present" type="password" autocomplete="current-password" required maxLength={256} />
                </label>
                <button>{t(is_on ? 'secondEnd' : 'secondWant')}</button>
              </form>
            ) : (
              <form class="stack" onSubmit={(event) => void guarded(event, begin)}>
                <p>
                  {t('secondSecret')}: <Code>{made.secret.replace(/(.{4})(?=.)/g, '$1 ')}</Code>
                </p>
                <p>
                  <a href={made.address}>{t('secondOpen')}</a>
                </p>
                <label>
                  <span>{t('secondCode')}</span>
                  <input name="code" class="day" inputMode="numeric" autocomplete="one-time-code" dir="ltr" required maxLength={6} pattern="[0-9]{6}" />
                </label>
                <div class="row">
                  <button class="main">{t('secondBegin')}</button>
                  <button type="button" onClick={() => setMade(null)}>
                    {t('secondCancel')}
                  </button>
                </div>
              </form>
            )}
          </div>
        )}
      </Await>
    </section>
  );
}
