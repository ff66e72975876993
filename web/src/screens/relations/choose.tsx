import { go, href, path, turn, useHere } from '../../app/router';
import { findActors } from '../../claims/find';
import { Pick } from '../../parts/pick';
import { Screen } from '../../parts/screen';
import { useWords } from '../../words/book';
import { relationWords } from '../../words/relations';
import { shellWords } from '../../words/shell';

/** Two fields for two actors. */
export function Choose() {
  const t = useWords(relationWords);
  const shell = useWords(shellWords);
  const { query } = useHere();
  const a = query.get('a') ?? '';
  const b = query.get('b') ?? '';
  const isReady = a !== '' && b !== '' && a !== b;
  return (
    <Screen title={shell('relations')}>
      <p class="hint">{t('choose')}</p>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && (event.currentTarget as HTMLFormElement).reportValidity()) go(href(path('relations', a, b)));
        }}
      >
        <Pick label={t('first')} value={a} find={findActors} onPick={(id) => turn({ a: id })} />
        <Pick label={t('second')} value={b} find={findActors} onPick={(id) => turn({ b: id })} />
        <button class="main" disabled={!isReady}>
          {t('show')}
        </button>
      </form>
      {a !== '' && a === b && <p role="alert">{t('same')}</p>}
    </Screen>
  );
}
