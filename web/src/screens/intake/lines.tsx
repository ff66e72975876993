import { useFormats } from '../../app/format';
import { href, path } from '../../app/router';
import { Code, Name } from '../../parts/name';
import { Table } from '../../parts/table';
import { useWords } from '../../words/book';
import { intakeWords } from '../../words/intake';
import type { Line } from './index';
import { useWhy } from './totals';

/** Lines of the book, as they were written. */
export function Lines({ lines }: { lines: readonly Line[] }) {
  const t = useWords(intakeWords);
  const why = useWhy();
  const { number } = useFormats();
  return (
    <Table<Line>
      caption={t('lines')}
      isCaptionHidden
      rows={lines}
      by={(line, i) => `${line.place} ${i}`}
      columns={[
        { head: t('place'), isName: true, cell: (line) => <Code>{line.place}</Code> },
        { head: t('outcome'), cell: (line) => <span class={`outcome outcome-${line.outcome}`}>{t(`outcome.${line.outcome}`)}</span> },
        { head: t('reason'), cell: (line) => why(line.reason) },
        { head: t('message'), cell: (line) => <Name text={line.message} /> },
        { head: t('remedy'), cell: (line) => <Name text={line.remedy} /> },
        { head: t('bytes'), isNumber: true, cell: (line) => number(line.bytes) },
        { head: t('report'), cell: (line) => line.report !== null && <a href={href(path('reports', line.report))}>{t('open')}</a> },
        {
          head: t('original'),
          cell: (line) =>
            line.has_original && (
              <a href={`/api/v1/intake/originals/${encodeURIComponent(line.sha256)}`} download>
                {t('download')}
              </a>
            ),
        },
      ]}
    />
  );
}
