import { useState } from 'preact/hooks';
import { api, ok, type Schemas } from '../../api/client';
import { useFormats } from '../../app/format';
import { useKeys } from '../../app/keys';
import { undo } from '../../claims/decide';
import { ClaimGist, ClaimMarks } from '../../claims/line';
import { Dialog } from '../../parts/dialog';
import { Keys } from '../../parts/key';
import { tell } from '../../parts/live';
import { useWhy } from '../../parts/why';
import { useWords } from '../../words/book';
import { claimWords } from '../../words/claims';
import { inboxWords } from '../../words/inbox';
import { partWords } from '../../words/parts';
import { kept } from '../../app/kept';
import { useStore } from '../../app/store';
import { SECOND } from './keys';
import { claimsQuery, type Wanted } from './queue';

/** Accepts many claims: a bar of likelihood, a random sample to be read, and a second key. */
export function BulkDialog(props: { wanted: Wanted; onClose: () => void; onDone: () => void }) {
  const t = useWords(inboxWords);
  const c = useWords(claimWords);
  const p = useWords(partWords);
  const whyOf = useWhy();
  const { likelihood } = useFormats();
  const { watch } = useStore(kept);
  const [least, setLeast] = useState(0.95);
  const [preview, setPreview] = useState<Schemas['BulkPreview'] | null>(null);
  const [isRead, setRead] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState('');

  const claims = claimsQuery(props.wanted, watch, least);

  const guarded = async (work: () => Promise<void>) => {
    setBusy(true);
    setFault('');
    try {
      await work();
    } catch (problem) {
      setFault(whyOf(problem));
    } finally {
      setBusy(false);
    }
  };
  const draw = () =>
    guarded(async () => {
      setRead(false);
      if (claims === null) return;
      setPreview(await ok(api.POST('/bulk/preview', { body: { action: 'accept', claims } })));
    });
  const accept = () => {
    if (preview === null || !isRead || isBusy || preview.count === 0) return;
    void guarded(async () => {
      const done = await ok(api.POST('/bulk', { body: { token: preview.token } }));
      const takeBack = async () => {
        const outcome = await undo(done.decisions);
        if (outcome.kind === 'done') tell(c('undone', { n: outcome.decided.count }));
        else if (outcome.kind === 'failed') tell(c('notKept', { why: whyOf(outcome.fault) }), { kind: 'fault' });
        else tell(c('nothingToUndo'));
        props.onDone();
      };
      const left = done.left > 0 ? ` ${t('bulkLeft', { n: done.left })}` : '';
      tell(t('bulkDone', { n: done.decided }) + left, { action: { words: c('undo'), run: () => void takeBack() } });
      props.onDone();
    });
  };
  useKeys([{ ...SECOND, run: accept }], 'dialog');

  return (
    <Dialog title={t('bulk')} wide onClose={props.onClose}>
      <p>{claims === null ? t(props.wanted.order === 'audit' ? 'bulkNotSample' : 'bulkNotWatched') : t('bulkHint', { order: t(props.wanted.order) })}</p>
      <div class="row">
        <label class="beside">
          <span>{t('bulkLeast')}</span>
          <input
            type="number"
            min="0"
            max="1"
            step="0.01"
            dir="ltr"
            value={least}
            onInput={(event) => {
              setLeast(Math.min(1, Math.max(0, Number(event.currentTarget.value))));
              setPreview(null);
            }}
          />
        </label>
        <button type="button" disabled={isBusy || claims === null} onClick={() => void draw()}>
          {t('bulkDraw')}
        </button>
      </div>
      {fault !== '' && (
        <p role="alert" class="fault" dir="auto">
          {fault}
        </p>
      )}
      {preview !== null && (
        <>
          <p role="status">
            {t('bulkCount', { n: preview.count })} {t('bulkLowest', { p: likelihood(preview.least_confidence) })}
          </p>
          <h3>{t('bulkSample', { n: preview.sample.length })}</h3>
          <ol class="bulk-sample">
            {preview.sample.map((claim) => (
              <li key={claim.id}>
                <ClaimGist claim={claim} />
                <p class="quote" lang="ar" dir="rtl">
                  {claim.evidence.text}
                </p>
                <ClaimMarks claim={claim} />
              </li>
            ))}
          </ol>
          <label class="beside">
            <input type="checkbox" checked={isRead} onChange={(event) => setRead(event.currentTarget.checked)} />
            <span>{t('bulkRead')}</span>
          </label>
          <div class="row">
            <button type="button" class="main" disabled={!isRead || isBusy || preview.count === 0} onClick={accept}>
              {t('bulkAccept', { n: preview.count })} <Keys action={SECOND} />
            </button>
            <button type="button" onClick={props.onClose}>
              {p('cancel')}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
