import { api, asOf, ok, type Schemas } from '../../api/client';
import { href, useHere } from '../../app/router';
import { Fault } from '../../parts/await';
import { More, usePages, type Part } from '../../parts/more';
import { Name } from '../../parts/name';
import { When } from '../../parts/when';
import { useWords } from '../../words/book';
import { partWords } from '../../words/parts';
import { sourcesWords } from '../../words/sources';
import { Evidence } from './evidence';
import { ReportRows } from './reports';

type Group = Schemas['CopyGroup'];
type Report = Schemas['ReportHead'];

/** Groups of copies, or one of them with the grounds. */
export function Copies() {
  const t = useWords(sourcesWords);
  const group = useHere().query.get('group');
  return (
    <>
      <p class="hint">{t('copiesHint')}</p>
      {group === null ? <Groups /> : <OneGroup id={group} />}
    </>
  );
}

function Groups() {
  const t = useWords(sourcesWords);
  const pages = usePages<Group, Part<Group>>(`copies ${asOf().as_of ?? ''}`, (after, signal) =>
    ok(api.GET('/copies', { params: { query: { limit: 20, after, ...asOf() } }, signal })),
  );
  return (
    <>
      {pages.first?.total !== undefined && <p role="status" data-n="total">{t('groupsN', { n: pages.first.total })}</p>}
      {pages.problem !== null && <Fault problem={pages.problem} again={pages.again} />}
      {pages.items.map((group) => (
        <GroupCard key={group.id} group={group} />
      ))}
      {pages.first !== null && pages.items.length === 0 && <p class="hint">{t('none')}</p>}
      <More pages={pages} />
    </>
  );
}

const SHOWN = 5;

function GroupCard({ group }: { group: Group }) {
  const t = useWords(sourcesWords);
  const p = useWords(partWords);
  const [first] = group.reports;
  const rest = group.size - Math.min(SHOWN, group.reports.length);
  return (
    <article class="card stack">
      <h2>
        <a href={href('/sources', { part: 'copies', group: group.id })}>
          <Name text={first?.title || first?.name || group.id} />
        </a>
      </h2>
      <p class="row">
        <a class="chip chip-strong" href={href('/sources', { part: 'copies', group: group.id })}>
          {t('groupTitle', { n: group.size })}
        </a>
        <a class="chip" href={href('/sources', { part: 'copies', group: group.id })}>
          {p('outletsN', { n: group.outlets })}
        </a>
        <a class="chip" href={href('/sources', { part: 'copies', group: group.id })}>
          {p('originsN', { n: 1 })}
        </a>
      </p>
      <ol class="copies">
        {group.reports.slice(0, SHOWN).map((report, i) => (
          <li key={report.id}>
            <Name text={report.outlet ?? report.name} />
            {' · '}
            {report.published === null ? t('noDay') : <When value={report.published} />}
            {i === 0 && (
              <>
                {' '}
                <span class="chip">{t('firstOne')}</span>
              </>
            )}
          </li>
        ))}
      </ol>
      {rest > 0 && <p class="hint">{t('moreInGroup', { n: rest })}</p>}
      <p>
        <a href={href('/sources', { part: 'copies', group: group.id })}>
          {t('openGroup')}
          <span class="vh">: {first?.title ?? group.id}</span>
        </a>
      </p>
    </article>
  );
}

function OneGroup({ id }: { id: string }) {
  const t = useWords(sourcesWords);
  const pages = usePages<Report, Part<Report>>(`group ${id} ${asOf().as_of ?? ''}`, (after, signal) =>
    ok(api.GET('/reports', { params: { query: { group: id, limit: 100, after, ...asOf() } }, signal })),
  );
  const reports = firstFirst(pages.items);
  return (
    <>
      <p>
        <a href={href('/sources', { part: 'copies' })}>{t('allGroups')}</a>
      </p>
      {pages.problem !== null && <Fault problem={pages.problem} again={pages.again} />}
      {pages.first !== null && reports.length === 0 && <p class="hint">{t('none')}</p>}
      {reports.length > 0 && (
        <>
          <section class="stack">
            <h2 data-n="total">{t('groupTitle', { n: pages.first?.total ?? reports.length })}</h2>
            <ReportRows
              caption={t('copies')}
              reports={reports}
              more={[
                {
                  head: t('outlet'),
                  cell: (report) =>
                    report.outlet === null ? (
                      '–'
                    ) : (
                      <>
                        <a href={href('/sources', { outlet: report.outlet })}>
                          <Name text={report.outlet} />
                        </a>{' '}
                        {report === reports[0] && <span class="chip">{t('firstOne')}</span>}
                      </>
                    ),
                },
              ]}
            />
            <More pages={pages} />
          </section>
          <section class="stack">
            <h2>{t('evidence')}</h2>
            <p class="hint">{t('evidenceHint')}</p>
            {reports.slice(1).map((report) => (
              <Evidence key={report.id} first={reports[0]!} report={report} onDone={pages.again} />
            ))}
          </section>
        </>
      )}
    </>
  );
}

/** The earliest first; those without a day last. */
export function firstFirst(reports: readonly Report[]): Report[] {
  const day = (report: Report) => report.published ?? '9999';
  return [...reports].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.id < b.id ? -1 : 1));
}
