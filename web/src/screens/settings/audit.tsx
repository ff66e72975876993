import { api, ok, type Schemas } from '../../api/client';
import { Fault } from '../../parts/await';
import { Name } from '../../parts/name';
import { More, usePages, type Part } from '../../parts/more';
import { Table } from '../../parts/table';
import { At } from '../../parts/when';
import { useWords } from '../../words/book';
import { settingsWords } from '../../words/settings';

type Line = Schemas['AuditLine'];

/** Who did what, the latest first. */
export function Audit() {
  const t = useWords(settingsWords);
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
          { head: t('auditAct'), cell: (line) => <bdi lang="en">{line.act}</bdi> },
          { head: t('auditTarget'), cell: (line) => <Name text={line.target} /> },
          { head: t('auditOutcome'), cell: (line) => <bdi lang="en">{line.outcome}</bdi> },
        ]}
        rows={pages.items}
        by={(line) => String(line.seq)}
      />
      <More pages={pages} />
    </section>
  );
}
