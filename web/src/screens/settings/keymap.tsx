import { useRef, useState } from 'preact/hooks';
import { chordOf, pressed } from '../../app/keys';
import { ROUTES } from '../../app/routes';
import { change, checked, CHORD, settings } from '../../app/settings';
import { useStore } from '../../app/store';
import { Dialog } from '../../parts/dialog';
import { Chord } from '../../parts/key';
import { tell } from '../../parts/live';
import { Table } from '../../parts/table';
import { actionWords } from '../../words/actions';
import { useWords } from '../../words/book';
import { settingsWords } from '../../words/settings';
import { shellWords } from '../../words/shell';
import { changeable, GROUPS, holder, type Changeable } from './actions';
import { Choice } from './display';

const ALL = changeable();
const MOST_BYTES = 100_000;

/** Which keys answer, and a way to change each of them. */
export function Keymap() {
  const t = useWords(settingsWords);
  const now = useStore(settings);
  const [changing, setChanging] = useState<Changeable | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const put = (id: string, chord: string) => change({ keymap: { ...settings.get().keymap, [id]: chord } });
  return (
    <section class="card stack">
      <h2>{t('keys')}</h2>
      <p class="hint">{t('keysHint')}</p>
      <Choice
        title={t('shortcuts')}
        values={['plain', 'alt', 'off'] as const}
        value={now.shortcuts}
        t={t}
        onPick={(shortcuts) => change({ shortcuts })}
      />
      {GROUPS.map((group) => (
        <details key={group}>
          <summary>{t(`group.${group}`)}</summary>
          <KeyTable title={t(`group.${group}`)} actions={ALL.filter((action) => action.group === group)} onChange={setChanging} onRemove={(id) => put(id, '')} />
        </details>
      ))}
      <div class="row">
        <button type="button" onClick={() => change({ keymap: {} })}>
          {t('standard')}
        </button>
        <button type="button" onClick={download}>
          {t('export')}
        </button>
        {/* The browser's own field for files speaks the language of the browser. */}
        <button type="button" onClick={() => file.current?.click()}>
          {t('import')}
        </button>
        <input ref={file} type="file" class="vh" tabIndex={-1} aria-label={t('import')} accept=".json,application/json" onChange={(event) => void take(event.currentTarget, t)} />
      </div>
      {changing !== null && (
        <Press
          action={changing}
          onPick={(chord) => {
            put(changing.id, chord);
            setChanging(null);
          }}
          onClose={() => setChanging(null)}
        />
      )}
    </section>
  );
}

/** The actions of a group with their keys. */
function KeyTable(props: { title: string; actions: readonly Changeable[]; onChange: (action: Changeable) => void; onRemove: (id: string) => void }) {
  const t = useWords(settingsWords);
  const word = useActionWord();
  const now = useStore(settings);
  return (
    <Table
      caption={props.title}
      isCaptionHidden
      columns={[
        { head: t('action'), cell: (action) => word(action.id), isName: true },
        {
          head: t('key'),
          cell: (action) => {
            const chord = chordOf(action, now);
            if (chord === '') return <span class="hint">{t('noKey')}</span>;
            return (
              <>
                <Chord chord={chord} isAlt={now.shortcuts === 'alt'} />
                <span class="vh" dir="ltr" data-n="example">{chord}</span>
              </>
            );
          },
        },
        {
          head: t('change'),
          cell: (action) => (
            <span class="row">
              <button type="button" aria-label={t('changeOf', { action: word(action.id) })} onClick={() => props.onChange(action)}>
                {t('change')}
              </button>
              {chordOf(action, now) !== '' && (
                <button type="button" class="plain" aria-label={t('removeOf', { action: word(action.id) })} onClick={() => props.onRemove(action.id)}>
                  {t('remove')}
                </button>
              )}
            </span>
          ),
        },
      ]}
      rows={props.actions}
      by={(action) => action.id}
    />
  );
}

/** What an action is called. */
function useActionWord(): (id: string) => string {
  const a = useWords(actionWords);
  const shell = useWords(shellWords);
  return (id) => {
    if (a.has(id)) return a(id);
    const route = ROUTES.find((one) => `go.${one.id}` === id);
    return route === undefined ? id : shell('goTo', { screen: shell(route.title) });
  };
}

/** Waits for a key. */
function Press(props: { action: Changeable; onPick: (chord: string) => void; onClose: () => void }) {
  const t = useWords(settingsWords);
  const word = useActionWord();
  const [taken, setTaken] = useState('');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.code === 'Escape' || event.code === 'Tab' || /^(Shift|Control|Alt|Meta)/.test(event.code)) return;
    event.preventDefault();
    event.stopPropagation();
    const chord = pressed(event);
    if (!CHORD.test(chord)) return;
    const now = settings.get();
    const other = holder(props.action, chord, ALL, (action) => chordOf(action, now));
    if (other === null) props.onPick(chord);
    else setTaken(word(other.id));
  };
  return (
    <Dialog title={t('changeOf', { action: word(props.action.id) })} onClose={props.onClose}>
      <label>
        <span>{t('press')}</span>
        <input autofocus readOnly value="" onKeyDown={onKeyDown} />
      </label>
      {taken !== '' && <p role="alert">{t('taken', { action: taken })}</p>}
    </Dialog>
  );
}

function download(): void {
  const file = new Blob([JSON.stringify({ keymap: settings.get().keymap }, null, 2)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'tawatur-keys.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Takes keys from a file; what is no key is left out. */
async function take(input: HTMLInputElement, t: ReturnType<typeof useWords<keyof typeof settingsWords.en>>): Promise<void> {
  const file = input.files?.[0];
  input.value = '';
  if (file === undefined) return;
  let read: unknown = null;
  try {
    if (file.size <= MOST_BYTES) read = JSON.parse(await file.text());
  } catch {
    // Told below.
  }
  const { keymap } = checked(read);
  const ids = new Set(ALL.map((action) => action.id));
  const known = Object.fromEntries(Object.entries(keymap).filter(([id]) => ids.has(id)));
  if (Object.keys(known).length === 0) return tell(t('badFile'), { kind: 'fault' });
  change({ keymap: { ...settings.get().keymap, ...known } });
  tell(t('imported', { n: Object.keys(known).length }));
}
