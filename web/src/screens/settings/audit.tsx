import { api, ok, type Schemas } from '../../api/client';
import { Fault } from '../../parts/await';
import { Code, Name } from '../../parts/name';
import { More, usePages, type Part } from '../../parts/more';
import { Table } from '../../parts/table';
import { At } from '../../parts/when';
import { useWords } from '../../words/book';
import { settingsWords } from '../../words/settings';

type Line = Schemas['AuditLine'];

/** Who did what, the latest first. */
export function Audit() {
  const t = useWords(settingsWords);
  /** What is not known here is said as it stands in the log. */
  const word = (of: 'act' | 'outcome', text: string) => {
    const key = `${of}.${text.replaceAll(' ', '-')}`;
    return t.has(key) ? t(key) : <bdi lang="en">{text}</bdi>;
  };
  const pages = usePages<Line, Part<Line>>('audit', (after, signal) =>
    ok(api.GET('/audit', { params: { query: { after } }, signal })),
  );
  return (
    <section class="card stack">
      <h2>{t('audit')}</h2>
      {pages.problem !== null && <Fault problem={pages.problem} again={pages.again} />}
      <Table
        caption={t('audit')}
        isCaptionHidden
        columns={[
          { head: t('auditAt'), cell: (line) => <At instant={line.at} /> },
          { head: t('auditUser'), cell: (line) => <Name text={line.user} />, isName: true },
          { head: t('auditAct'), cell: (line) => word('act', line.act) },
          { head: t('auditTarget'), cell: (line) => <Name text={line.target} /> },
          { head: t('auditOutcome'), cell: (line) => word('outcome', line.outcome) },
          { head: t('auditAddress'), cell: (line) => <span class="nowrap"><Code>{line.address}</Code></span> },
        ]}
        rows={pages.items}
        by={(line) => String(line.seq)}
      />
      <More pages={pages} />
    </section>
  );
}
