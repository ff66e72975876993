import { useState } from 'preact/hooks';
import { useKeys } from '../app/keys';
import { Dialog } from '../parts/dialog';
import { Keys } from '../parts/key';
import { useWords } from '../words/book';
import { claimWords } from '../words/claims';
import { partWords } from '../words/parts';
import { SAVE } from './keys';

/** Asks for a note. */
export function NoteDialog(props: { onSave: (note: string) => void; onClose: () => void }) {
  const t = useWords(claimWords);
  const p = useWords(partWords);
  const [note, setNote] = useState('');
  const save = () => {
    if (note.trim() !== '') props.onSave(note.trim());
  };
  useKeys([{ ...SAVE, run: save }], 'dialog');
  return (
    <Dialog title={t('note')} onClose={props.onClose}>
      <label>
        <span>{t('noteText')}</span>
        <textarea autofocus rows={4} dir="auto" maxLength={2000} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <div class="row">
        <button type="button" class="main" disabled={note.trim() === ''} onClick={save}>
          {t('save')} <Keys action={SAVE} />
        </button>
        <button type="button" onClick={props.onClose}>
          {p('cancel')}
        </button>
      </div>
    </Dialog>
  );
}
