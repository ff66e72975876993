import { useState } from 'preact/hooks';
import { api, ok } from '../../api/client';
import { useKeys } from '../../app/keys';
import { useMay } from '../../app/may';
import { turn, useHere } from '../../app/router';
import { Editor } from '../../claims/editor';
import { Icon } from '../../parts/icon';
import { Keys } from '../../parts/key';
import { tell } from '../../parts/live';
import { useWhy } from '../../parts/why';
import { useWords } from '../../words/book';
import { agreementWords } from '../../words/agreement';
import { Codings } from './codings';
import { KEYS } from './keys';
import type { Item, Page } from './sample';
import { InText } from './text';

/** Where the first claim is that one has not coded, after `from` and then from the beginning; `from` where all are coded. */
export function nextOpen(items: readonly Pick<Item, 'own'>[], from: number): number {
  for (let step = 1; step <= items.length; step++) {
    const at = (from + step) % items.length;
    if (items[at]!.own === null) return at;
  }
  return from;
}

/** Coding a sample claim by claim without seeing what others say. */
export function Blind({ page, again }: { page: Page; again: () => void }) {
  const t = useWords(agreementWords);
  const { items } = page;
  const asked = useHere().query.get('at');
  const found = items.findIndex((item) => item.claim.id === asked);
  const at = found >= 0 ? found : Math.max(nextOpen(items, -1), 0);
  const item = items[at];
  const done = items.filter((one) => one.own !== null).length;
  return (
    <>
      <p role="status" data-n="place">{done === items.length ? t('allDone') : t('done', { n: done, all: items.length })}</p>
      <progress class="vh" max={items.length} value={done} aria-label={t('done', { n: done, all: items.length })} />
      {item !== undefined && <One key={item.claim.id} items={items} at={at} item={item} sample={page.sample.id} again={again} />}
    </>
  );
}

function One(props: { items: readonly Item[]; at: number; item: Item; sample: string; again: () => void }) {
  const t = useWords(agreementWords);
  const whyOf = useWhy();
  const may = useMay('coder');
  const { items, at, item } = props;
  const [note, setNote] = useState(item.own?.note ?? '');
  const [isEditing, setEditing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const to = (index: number) => turn({ at: items[(index + items.length) % items.length]!.claim.id });

  const keep = async (action: 'accept' | 'reject' | 'correct', set?: Record<string, string>, why = note) => {
    if (!may || isBusy) return;
    setBusy(true);
    try {
      await ok(
        api.POST('/agreement/samples/{id}/codings', {
          params: { path: { id: props.sample } },
          body: { claim: item.claim.id, action, ...(set === undefined ? {} : { set }), ...(why.trim() === '' ? {} : { note: why.trim() }) },
        }),
      );
      tell(t('kept'));
      setEditing(false);
      const isFirst = item.own === null;
      props.again();
      if (isFirst) to(nextOpen(items, at));
    } catch (fault) {
      tell(t('notKept', { why: whyOf(fault) }), { kind: 'fault' });
    }
    setBusy(false);
  };
  const run = {
    next: () => to(at + 1),
    previous: () => to(at - 1),
    accept: () => void keep('accept'),
    reject: () => void keep('reject'),
    edit: () => {
      if (may) setEditing(true);
    },
  };
  useKeys(Object.entries(KEYS).map(([name, key]) => ({ ...key, run: run[name as keyof typeof run] })));
  return (
    <>
      <div class="row no-print">
        <strong data-n="place" data-at={at + 1}>{t('position', { n: at + 1, all: items.length })}</strong>
        <button type="button" onClick={run.previous}>
          <Icon name="back" /> {t('previous')} <Keys action={KEYS.previous} />
        </button>
        <button type="button" onClick={run.next}>
          {t('next')} <Icon name="next" /> <Keys action={KEYS.next} />
        </button>
      </div>
      {!may && <p class="hint">{t('mayNotCode')}</p>}
      <div class="row no-print">
        <button type="button" class="main" disabled={!may} onClick={run.accept}>
          <Icon name="check" /> {t('accept')} <Keys action={KEYS.accept} />
        </button>
        <button type="button" disabled={!may} onClick={run.reject}>
          <Icon name="cross" /> {t('reject')} <Keys action={KEYS.reject} />
        </button>
        <button type="button" disabled={!may} onClick={run.edit}>
          <Icon name="edit" /> {t('correct')} <Keys action={KEYS.edit} />
        </button>
        <label class="beside">
          <span>{t('note')}</span>
          <input dir="auto" maxLength={2000} value={note} disabled={!may} onInput={(event) => setNote(event.currentTarget.value)} />
        </label>
      </div>
      <InText claim={item.claim} />
      {item.own === null ? (
        <p class="hint">{t('blind')}</p>
      ) : (
        <section class="stack" data-own>
          <h2>{t('mine')}</h2>
          <Codings codings={[item.own]} caption={t('mine')} />
          <p class="hint">{t('again')}</p>
          <h2>{t('others')}</h2>
          {item.others.length === 0 ? <p class="hint">{t('noOthers')}</p> : <Codings codings={item.others} caption={t('others')} />}
        </section>
      )}
      {isEditing && (
        <Editor
          claim={item.claim}
          onClose={() => setEditing(false)}
          onSave={(set, why) => void keep('correct', set, why)}
        />
      )}
    </>
  );
}
