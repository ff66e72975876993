import { useState } from 'preact/hooks';
import { asProblem, ProblemError, type Session } from '../api/client';
import { Dialog } from '../parts/dialog';
import { Code } from '../parts/name';
import { useWords } from '../words/book';
import { shellWords } from '../words/shell';
import { enter, resume, signIn, type Entry } from './session';
import { partWords } from '../words/parts';
import { LanguageButton } from './top';

/** What stands where no session is open. */
export function Gate(props: { entry: Extract<Entry, { state: 'shut' }> }) {
  const t = useWords(shellWords);
  const p = useWords(partWords);
  const { session, why } = props.entry;
  return (
    <main class="gate stack">
      <div class="row gate-head">
        <span class="brand">
          <img src="/mark.svg" alt="" width="28" height="28" />
          {t('product')}
        </span>
        <LanguageButton />
      </div>
      <div class="row">
        <h1>{session?.mode === 'team' ? t('signIn') : t('gate')}</h1>
      </div>
      {why === 'offline' ? (
        <>
          <p role="alert">{t('offline')}</p>
          <div>
            <button type="button" onClick={() => void enter()}>
              {p('retry')}
            </button>
          </div>
        </>
      ) : session?.mode === 'team' ? (
        <SignIn />
      ) : (
        <>
          {why === 'token' && <p role="alert">{t('gateUsed')}</p>}
          <p>{t('gateLocal')}</p>
        </>
      )}
    </main>
  );
}

/** Over the page when its session has ended: what is typed there stays. */
export function Over(props: { session: Session; onClose: () => void }) {
  const t = useWords(shellWords);
  const p = useWords(partWords);
  const [fault, setFault] = useState('');
  const isTeam = props.session.mode === 'team';
  const tryAgain = () =>
    resume().then(
      (isOpen) => setFault(isOpen ? '' : t('stillOver')),
      () => setFault(t('offline')),
    );
  return (
    <Dialog title={t('over')} onClose={props.onClose}>
      <p>{t('overHint')}</p>
      {isTeam ? (
        <SignIn name={props.session.user ?? ''} />
      ) : (
        <>
          <p>{t('gateLocal')}</p>
          {fault !== '' && <p role="alert">{fault}</p>}
          <div>
            <button type="button" class="main" onClick={() => void tryAgain()}>
              {p('retry')}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}

/** A secret that waits for its first code. */
interface Made {
  secret: string;
  address: string;
}

function SignIn(props: { name?: string }) {
  const t = useWords(shellWords);
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [wantsCode, setWantsCode] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    setBusy(true);
    setFault('');
    try {
      await signIn(String(form.get('name')), String(form.get('password')), String(form.get('code') ?? '').trim());
    } catch (problem) {
      const { status, place } = asProblem(problem);
      // The role needs a second factor, which is begun here before anything else.
      if (place === 'second_factor' && problem instanceof ProblemError) {
        setMade(problem.body as Made);
        setWantsCode(true);
        return;
      }
      // The password was right: what is wanted is no fault at first.
      if (place === 'code' && !wantsCode) {
        setWantsCode(true);
        return;
      }
      setFault(place === 'code' ? t('codeFailed') : status === 429 ? t('tooMany') : status === 0 ? t('offline') : t('signInFailed'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form class="stack" onSubmit={submit}>
      <label>
        <span>{t('userName')}</span>
        <input name="name" autocomplete="username" dir="auto" required maxLength={64} defaultValue={props.name} />
      </label>
      <label>
        <span>{t('password')}</span>
        <input name="password" type="password" autocomplete="current-password" required maxLength={256} />
      </label>
      {made !== null && (
        <div class="stack" role="status" data-begin>
          <p>{t('secondNeeded')}</p>
          <p>
            {t('secondSecret')}: <Code>{made.secret.replace(/(.{4})(?=.)/g, '$1 ')}</Code>
          </p>
          <p>
            <a href={made.address}>{t('secondOpen')}</a>
          </p>
        </div>
      )}
      {wantsCode && (
        <label>
          <span>{t('code')}</span>
          <input ref={(input) => input?.focus()} name="code" inputMode="numeric" autocomplete="one-time-code" dir="ltr" required maxLength={6} pattern="[0-9]{6}" />
          <span class="hint">{t('codeHint')}</span>
        </label>
      )}
      {fault !== '' && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <div>
        <button class="main" disabled={isBusy}>
          {t('signIn')}
        </button>
      </div>
    </form>
  );
}
