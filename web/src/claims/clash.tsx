import type { Claim } from '../api/client';
import { At } from '../parts/when';
import { Dialog } from '../parts/dialog';
import { Name } from '../parts/name';
import { Table } from '../parts/table';
import { useWords } from '../words/book';
import { claimWords } from '../words/claims';
import { useCodes } from '../words/codes';
import type { Clash, Draft } from './decide';
import { changes, draftOf } from './draft';

/** Two people decided about one claim: both decisions side by side, and what shall hold. */
export function ClashDialog(props: {
  /** The claim as it was seen here. */
  seen: Claim;
  draft: Draft;
  clash: Clash;
  onKeep: () => void;
  onApply: () => void;
}) {
  const t = useWords(claimWords);
  const code = useCodes();
  const { clash, draft, seen } = props;
  const theirs = changes(seen, draftOf(clash.current));
  const mine = draft.set ?? {};
  const fields = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const value = (field: string, text: string | undefined) =>
    text === undefined ? '–' : <Name text={['event', 'mode', 'polarity', 'modality'].includes(field) ? code(field, text) : text} />;
  return (
    <Dialog title={t('clashTitle')} wide onClose={props.onKeep}>
      <p>{t('clashHint')}</p>
      <h3>{t('clashTheirs')}</h3>
      <ul class="stack">
        {clash.decisions.map((decision) => (
          <li key={decision.id}>
            {code('action', decision.action)} {t.rich('by', { name: decision.author })} · <At instant={decision.recorded} />
            {decision.note !== '' && <p dir="auto">{decision.note}</p>}
          </li>
        ))}
      </ul>
      <h3>{t('clashMine')}</h3>
      <p>
        {code('action', draft.action)}
        {draft.note !== undefined && draft.note !== '' && ` · ${draft.note}`}
      </p>
      {fields.length > 0 && (
        <Table
          caption={t('clashTitle')}
          isCaptionHidden
          columns={[
            { head: t('field'), cell: (field) => code('field', field), isName: true },
            { head: t('now'), cell: (field) => value(field, theirs[field]) },
            { head: t('mine'), cell: (field) => value(field, mine[field]) },
          ]}
          rows={fields}
          by={(field) => field}
        />
      )}
      <div class="row">
        <button type="button" class="main" onClick={props.onApply}>
          {t('clashApply')}
        </button>
        <button type="button" onClick={props.onKeep}>
          {t('clashKeep')}
        </button>
      </div>
    </Dialog>
  );
}
