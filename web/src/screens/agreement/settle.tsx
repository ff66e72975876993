import { useState } from 'preact/hooks';
import { api, ok } from '../../api/client';
import { useMay } from '../../app/may';
import { href, path } from '../../app/router';
import { ClaimGist } from '../../claims/line';
import { Editor } from '../../claims/editor';
import { tell } from '../../parts/live';
import { useWhy } from '../../parts/why';
import { useWords } from '../../words/book';
import { agreementWords } from '../../words/agreement';
import { Codings } from './codings';
import type { Coding, Item, Page } from './sample';
import { InText } from './text';

/** The claims of a sample on which codings differ and nobody has settled yet. */
export function Settle({ page, again }: { page: Page; again: () => void }) {
  const t = useWords(agreementWords);
  const may = useMay('reviewer');
  const open = page.items.filter((item) => item.differs && !item.settled);
  return (
    <>
      {!may && <p class="hint">{t('mayNotSettle')}</p>}
      <p role="status">{open.length === 0 ? t('noneToSettle') : t('toSettle', { n: open.length })}</p>
      {open.map((item, i) => (
        <One key={item.claim.id} at={i + 1} item={item} sample={page.sample.id} may={may} again={again} />
      ))}
    </>
  );
}

function One(props: { at: number; item: Item; sample: string; may: boolean; again: () => void }) {
  const t = useWords(agreementWords);
  const whyOf = useWhy();
  const { item, may } = props;
  const [reason, setReason] = useState('');
  const [isEditing, setEditing] = useState(false);
  const codings: Coding[] = [...(item.own === null ? [] : [item.own]), ...item.others];
  const settle = async (action: Coding['action'], set: Record<string, string>, why: string) => {
    if (why.trim() === '') return tell(t('reasonFirst'), { kind: 'fault' });
    try {
      await ok(
        api.POST('/agreement/samples/{id}/adjudications', {
          params: { path: { id: props.sample } },
          body: { claim: item.claim.id, action, ...(action === 'correct' ? { set } : {}), note: why.trim() },
        }),
      );
      tell(t('settledNow'));
      setEditing(false);
      props.again();
    } catch (fault) {
      tell(t('notKept', { why: whyOf(fault) }), { kind: 'fault' });
    }
  };
  return (
    <article class="card stack" data-settle={item.claim.id}>
      <h2>
        <ClaimGist claim={item.claim} />
      </h2>
      <InText claim={item.claim} />
      <Codings codings={codings} caption={t('saysHow', { n: props.at })} />
      <label class="no-print">
        <span>{t('reason')}</span>
        <textarea dir="auto" rows={2} maxLength={2000} value={reason} disabled={!may} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      <div class="row no-print">
        {codings.map((coding) => (
          <button key={coding.author} type="button" disabled={!may} onClick={() => void settle(coding.action, coding.set, reason)}>
            {t('takeAs', { name: coding.author })}
          </button>
        ))}
        <button type="button" disabled={!may} onClick={() => setEditing(true)}>
          {t('otherwise')}
        </button>
        <a href={href(path('claims', item.claim.id))}>{t('openClaim')}</a>
      </div>
      {isEditing && (
        <Editor
          claim={item.claim}
          onClose={() => setEditing(false)}
          onSave={(set, why) => void settle('correct', set, why === '' ? reason : why)}
        />
      )}
    </article>
  );
}
