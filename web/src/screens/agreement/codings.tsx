import { Name } from '../../parts/name';
import { Table } from '../../parts/table';
import { useWords } from '../../words/book';
import { agreementWords } from '../../words/agreement';
import { useCodes } from '../../words/codes';
import type { Coding } from './sample';

const VALUES = ['event', 'mode', 'polarity', 'modality'];

/** The fields that any of `codings` sets, in the order in which they come. */
export function fieldsOf(codings: readonly Coding[]): string[] {
  return [...new Set(codings.flatMap((coding) => Object.keys(coding.set)))];
}

/** What each says of a claim, side by side; a field that somebody left alone is as it was coded. */
export function Codings({ codings, caption }: { codings: readonly Coding[]; caption: string }) {
  const t = useWords(agreementWords);
  const code = useCodes();
  const value = (field: string, set: string | undefined) => {
    if (set === undefined) return <span class="hint">{t('asIs')}</span>;
    if (set === '-') return <span class="hint">{t('emptied')}</span>;
    return VALUES.includes(field) ? code(field, set) : <Name text={set} />;
  };
  return (
    <Table
      caption={caption}
      isCaptionHidden
      columns={[
        { head: t('who'), isName: true, cell: (coding) => <Name text={coding.author} /> },
        { head: t('verdict'), cell: (coding) => t(`action.${coding.action}`) },
        ...fieldsOf(codings).map((field) => ({
          head: code('field', field),
          cell: (coding: Coding) => (coding.action === 'reject' ? t('none') : value(field, coding.set[field])),
        })),
        ...(codings.some((coding) => coding.note !== '')
          ? [{ head: t('noteSaid'), cell: (coding: Coding) => <Name text={coding.note} /> }]
          : []),
      ]}
      rows={codings}
      by={(coding) => coding.author}
    />
  );
}
