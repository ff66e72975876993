import type { Schemas } from '../../api/client';
import { href, path } from '../../app/router';
import { Count } from '../../parts/count';
import { Name } from '../../parts/name';
import { Table, type Column } from '../../parts/table';
import { When } from '../../parts/when';
import { useWords } from '../../words/book';
import { partWords } from '../../words/parts';
import { sourcesWords } from '../../words/sources';

type Report = Schemas['ReportHead'];

/** Reports by their first line, with their day, their claims and their group of copies. */
export function ReportRows(props: { caption: string; reports: readonly Report[]; more?: readonly Column<Report>[] }) {
  const t = useWords(sourcesWords);
  const p = useWords(partWords);
  return (
    <Table
      caption={props.caption}
      isCaptionHidden
      columns={[
        {
          head: t('title'),
          isName: true,
          cell: (report) => (
            <a href={href(path('reports', report.id))}>
              <Name text={report.title || report.name} />
            </a>
          ),
        },
        { head: t('published'), cell: (report) => (report.published === null ? '–' : <When value={report.published} />) },
        {
          head: t('claimsHead'),
          isNumber: true,
          cell: (report) => (
            <Count n={report.claims_count} claims={report.claims} words={p('claimsN', { n: report.claims_count })} />
          ),
        },
        ...(props.more ?? [
          {
            head: t('copies'),
            cell: (report: Report) =>
              report.group === null ? (
                '–'
              ) : (
                <a href={href('/sources', { part: 'copies', group: report.group })}>
                  {t('group', { n: report.group_size ?? 1 })}
                </a>
              ),
          },
        ]),
      ]}
      rows={props.reports}
      by={(report) => report.id}
    />
  );
}
