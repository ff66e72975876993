import { useState } from 'preact/hooks';
import { api, ok } from '../../api/client';
import { useData } from '../../app/data';
import { Await } from '../../parts/await';
import { tell } from '../../parts/live';
import { Code, Name } from '../../parts/name';
import { useWhy } from '../../parts/why';
import { useWords } from '../../words/book';
import { settingsWords } from '../../words/settings';
import { SecondFactor } from './second';

/** So many signs a password has at least, as the server has it. */
export const SHORTEST_PASSWORD = 12;

/** One's own account in a team: password, and tokens for scripts. */
export function Account() {
  const t = useWords(settingsWords);
  return (
    <section class="card stack">
      <h2>{t('account')}</h2>
      <Password />
      <SecondFactor />
      <Tokens />
    </section>
  );
}

/** Tells why something was not kept. */
export function useTold(): (fault: unknown) => void {
  const t = useWords(settingsWords);
  const whyOf = useWhy();
  return (fault) => tell(t('notKept', { why: whyOf(fault) }), { kind: 'fault' });
}

function Password() {
  const t = useWords(settingsWords);
  const told = useTold();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    try {
      const body = { present: String(data.get('present')), wanted: String(data.get('wanted')) };
      await ok(api.POST('/account/password', { body }));
      form.reset();
      tell(t('passwordDone'));
    } catch (fault) {
      told(fault);
    }
  };
  return (
    <form class="stack" onSubmit={submit}>
      <h3>{t('password')}</h3>
      <label>
        <span>{t('present')}</span>
        <input name="present" type="password" autocomplete="current-password" required maxLength={256} />
      </label>
      <label>
        <span>{t('wanted')}</span>
        <input name="wanted" type="password" autocomplete="new-password" required minLength={SHORTEST_PASSWORD} maxLength={256} />
        <span class="hint">{t('wantedHint', { n: SHORTEST_PASSWORD })}</span>
      </label>
      <div>
        <button>{t('save')}</button>
      </div>
    </form>
  );
}

function Tokens() {
  const t = useWords(settingsWords);
  const told = useTold();
  const [title, setTitle] = useState('');
  const [secret, setSecret] = useState('');
  const [data, again] = useData('tokens', (signal) => ok(api.GET('/account/tokens', { signal })));
  const make = async (event: SubmitEvent) => {
    event.preventDefault();
    try {
      const made = await ok(api.POST('/account/tokens', { body: { title: title.trim() } }));
      setSecret(made.secret);
      setTitle('');
      again();
    } catch (fault) {
      told(fault);
    }
  };
  const withdraw = async (id: string) => {
    try {
      await ok(api.DELETE('/account/tokens/{id}', { params: { path: { id } } }));
      again();
    } catch (fault) {
      told(fault);
    }
  };
  return (
    <section class="stack">
      <h3>{t('tokens')}</h3>
      <p class="hint">{t('tokensHint')}</p>
      <Await data={data} again={again}>
        {({ items }) => (
          <ul class="row">
            {items.length === 0 && <li class="hint">{t('tokenNone')}</li>}
            {items.map((token) => (
              <li key={token.id} class="chip">
                <Name text={token.title} />
                <button
                  type="button"
                  class="plain chip-drop"
                  aria-label={t('withdraw', { name: token.title })}
                  onClick={() => void withdraw(token.id)}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        )}
      </Await>
      {secret !== '' && (
        <p role="status">
          {t('tokenSecret')}: <Code>{secret}</Code>
        </p>
      )}
      <form class="row" onSubmit={make}>
        <label class="beside">
          <span>{t('tokenTitle')}</span>
          <input dir="auto" required maxLength={100} value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
        </label>
        <button disabled={title.trim() === ''}>{t('tokenMake')}</button>
      </form>
    </section>
  );
}
