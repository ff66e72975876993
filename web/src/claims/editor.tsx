import { useEffect, useRef, useState } from 'preact/hooks';
import { api, ok, type Claim } from '../api/client';
import { useKeys } from '../app/keys';
import { Dialog } from '../parts/dialog';
import { Keys } from '../parts/key';
import { Pick } from '../parts/pick';
import { useWhy } from '../parts/why';
import { useWords } from '../words/book';
import { claimWords } from '../words/claims';
import { useCodes } from '../words/codes';
import { partWords } from '../words/parts';
import { CodingCard } from './card';
import { changes, draftOf, newMention, type ClaimDraft, type DraftMention, type ListField } from './draft';
import { findActors, findPlaces } from './find';
import { SAVE } from './keys';
import { useVocabulary } from './vocabulary';

/** Where the editor begins. */
export type EditField = keyof ClaimDraft;

/** Corrects every field of a claim. What is kept is only what differs. */
export function Editor(props: {
  claim: Claim;
  first?: EditField | undefined;
  onSave: (set: Record<string, string>, note: string) => void;
  onClose: () => void;
}) {
  const t = useWords(claimWords);
  const p = useWords(partWords);
  const whyOf = useWhy();
  const { claim } = props;
  const [draft, setDraft] = useState(() => draftOf(claim));
  const [note, setNote] = useState('');
  const [fault, setFault] = useState('');
  const [preview, setPreview] = useState<Claim | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const set = changes(claim, draft);
  const isChanged = Object.keys(set).length > 0;
  const put = (part: Partial<ClaimDraft>) => {
    setDraft({ ...draft, ...part });
    setPreview(null);
  };

  useEffect(() => {
    const first = props.first ?? 'event';
    form.current?.querySelector<HTMLElement>(`[data-field="${first}"] :is(input, select, button)`)?.focus();
  }, []);

  const check = async (): Promise<Claim | null> => {
    setFault('');
    try {
      return await ok(
        api.POST('/claims/{id}/corrections/preview', { params: { path: { id: claim.id } }, body: { set } }),
      );
    } catch (problem) {
      setFault(whyOf(problem));
      return null;
    }
  };
  const save = async () => {
    // A field that says what it wants keeps what is typed in it from being lost.
    if (form.current?.reportValidity() === false) return;
    if (!isChanged) return setFault(t('unchanged'));
    if ((await check()) !== null) props.onSave(set, note.trim());
  };
  const look = async () => {
    if (form.current?.reportValidity() !== false) setPreview(await check());
  };
  useKeys([{ ...SAVE, run: () => void save() }], 'dialog');

  return (
    <Dialog title={t('editTitle')} wide onClose={props.onClose}>
      <form
        ref={form}
        class="editor stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p class="quote" lang="ar" dir="rtl">
          {claim.evidence.text}
        </p>
        <p class="hint">{t('editHint')}</p>
        <PlainFields draft={draft} put={put} />
        <MentionList field="by" title={t('who')} draft={draft} put={put} />
        <MentionList field="to" title={t('whom')} draft={draft} put={put} />
        <MentionList field="says" title={t('whoSays')} draft={draft} put={put} />
        <MentionList field="where" title={t('where')} draft={draft} put={put} />
        <label>
          <span>{t('noteWhy')}</span>
          <input dir="auto" value={note} maxLength={2000} onInput={(event) => setNote(event.currentTarget.value)} />
        </label>
        {fault !== '' && (
          <p role="alert" class="fault" dir="auto">
            {fault}
          </p>
        )}
        {preview !== null && (
          <section class="card" aria-live="polite">
            <h3>{t('previewIs')}</h3>
            <CodingCard claim={preview} />
          </section>
        )}
        <div class="row">
          <button type="submit" class="main">
            {t('save')} <Keys action={SAVE} />
          </button>
          <button type="button" disabled={!isChanged} onClick={() => void look()}>
            {t('preview')}
          </button>
          <button type="button" onClick={props.onClose}>
            {p('cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface FieldProps {
  draft: ClaimDraft;
  put: (part: Partial<ClaimDraft>) => void;
}

function PlainFields({ draft, put }: FieldProps) {
  const t = useWords(claimWords);
  const code = useCodes();
  const vocabulary = useVocabulary();
  const select = (field: 'event' | 'mode' | 'polarity' | 'modality', values: readonly string[], none?: string) => (
    <label data-field={field}>
      <span>{code('field', field)}</span>
      <select value={draft[field]} onChange={(event) => put({ [field]: event.currentTarget.value })}>
        {none !== undefined && <option value="">{none}</option>}
        {[...new Set([draft[field], ...values])].filter((value) => value !== '').map((value) => (
          <option key={value} value={value}>
            {code(field, value)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div class="editor-grid">
      {select('event', vocabulary?.types ?? [])}
      {select('mode', vocabulary?.modes_by_type[draft.event] ?? vocabulary?.modes ?? [], t('none'))}
      {select('polarity', vocabulary?.polarities ?? ['affirmed', 'denied'])}
      {select('modality', vocabulary?.modalities ?? ['actual', 'planned', 'possible', 'conditional'])}
      <label data-field="when">
        <span>{t('when')}</span>
        <input dir="ltr" value={draft.when} onInput={(event) => put({ when: event.currentTarget.value })} />
        <span class="hint">{t('dateHint')}</span>
      </label>
    </div>
  );
}

function MentionList(props: FieldProps & { field: ListField; title: string }) {
  const t = useWords(claimWords);
  const { field } = props;
  const mentions = props.draft[field];
  const putAt = (i: number, part: Partial<DraftMention>) =>
    props.put({ [field]: mentions.map((mention, j) => (i === j ? { ...mention, ...part } : mention)) });
  return (
    <fieldset data-field={field}>
      <legend>{props.title}</legend>
      {mentions.map((mention, i) => (
        <div class="editor-row" key={mention.key ?? i}>
          <label>
            <span>{t('words')}</span>
            <input
              dir="auto"
              lang="ar"
              value={mention.words}
              onInput={(event) => putAt(i, { words: event.currentTarget.value })}
            />
          </label>
          <Pick
            label={field === 'where' ? t('meansPlace') : t('meansActor')}
            value={mention.id}
            find={field === 'where' ? findPlaces : findActors}
            onPick={(id) => putAt(i, { id })}
          />
          <button
            type="button"
            aria-label={t('remove', { name: mention.words || mention.id })}
            onClick={() => props.put({ [field]: mentions.filter((_, j) => j !== i) })}
          >
            ×
          </button>
        </div>
      ))}
      <div>
        <button type="button" onClick={() => props.put({ [field]: [...mentions, newMention()] })}>
          + {t('add')}
        </button>
      </div>
    </fieldset>
  );
}
