import { Dialog } from '../parts/dialog';
import { Chord } from '../parts/key';
import { useWords } from '../words/book';
import { actionWords } from '../words/actions';
import { shellWords } from '../words/shell';
import { chordOf, shown, type Action } from './keys';
import { ROUTES } from './routes';
import { settings } from './settings';
import { useStore } from './store';

/** All keys that answer now. */
export function KeysDialog(props: { openings: readonly Action[]; onClose: () => void }) {
  const t = useWords(shellWords);
  const a = useWords(actionWords);
  const now = useStore(settings);
  const isGoing = new Set(props.openings.map((action) => action.id));
  const all = shown().filter((action) => chordOf(action, now) !== '');
  const word = (id: string) => {
    if (isGoing.has(id)) return t('goTo', { screen: t(ROUTES.find((r) => `go.${r.id}` === id)!.title) });
    return a.has(id) ? a(id) : id;
  };
  const list = (actions: readonly Action[]) => (
    <dl class="facts">
      {actions.map((action) => (
        <div key={action.id}>
          <dt>{word(action.id)}</dt>
          <dd>
            <Chord chord={chordOf(action, now)} isAlt={now.shortcuts === 'alt'} />
          </dd>
        </div>
      ))}
    </dl>
  );
  const isOfShell = (action: Action) => isGoing.has(action.id) || action.id.startsWith('shell.');
  const here = all.filter((action) => !isOfShell(action));
  return (
    <Dialog title={t('keysTitle')} wide onClose={props.onClose}>
      {now.shortcuts === 'off' && <p>{t('keysNone')}</p>}
      {here.length > 0 && (
        <section>
          <h3>{t('keysHere')}</h3>
          {list(here)}
        </section>
      )}
      <section>
        <h3>{t('keysAll')}</h3>
        {list(all.filter(isOfShell))}
      </section>
    </Dialog>
  );
}
