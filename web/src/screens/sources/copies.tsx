import { api, asOf, asProblem, ok, type Schemas } from '../../api/client';
import { useMay } from '../../app/may';
import { href, path, useHere } from '../../app/router';
import { Fault } from '../../parts/await';
import { tell } from '../../parts/live';
import { More, usePages, type Part } from '../../parts/more';
import { Name } from '../../parts/name';
import { When } from '../../parts/when';
import { useWords } from '../../words/book';
import { sourceWords } from '../../words/sources';

type Group = Schemas['CopyGroup'];

/** Groups of copies with their evidence: who published when, and what differs from the first. */
export function Copies() {
  const t = useWords(sourceWords);
  const { query } = useHere();
  const pages = usePages<Group, Part<Group>>(`copies ${query.get('as_of') ?? ''}`, (after, signal) =>
    ok(api.GET('/copies', { params: { query: { limit: 20, after, ...asOf() } }, signal })),
  );
  return (
    <>
      <p class="hint">{t('copiesHint')}</p>
      {pages.first?.total !== undefined && <strong role="status">{t('counted', { n: pages.first.total })}</strong>}
      {pages.problem !== null && <Fault problem={pages.problem} again={pages.again} />}
      {pages.items.map((group) => (
        <GroupOf key={group.id} group={group} onChange={pages.again} />
      ))}
      {pages.first !== null && pages.items.length === 0 && <p class="hint">{t('none')}</p>}
      <More pages={pages} />
    </>
  );
}

function GroupOf({ group, onChange }: { group: Group; onChange: () => void }) {
  const t = useWords(sourceWords);
  const may = useMay('reviewer');
  const first = group.reports[0];
  const say = async (kind: 'keep_apart' | 'undecided', second: string) => {
    if (first === undefined) return;
    try {
      await ok(api.POST('/joins', { body: { kind, subject: 'reports', first: first.id, second } }));
      tell(t(kind === 'undecided' ? 'takenBack' : 'notOneDone'), kind === 'undecided' ? {} : { action: { words: t('takeBack'), run: () => void say('undecided', second) } });
      onChange();
    } catch (fault) {
      tell(t('notKept', { why: asProblem(fault).detail ?? asProblem(fault).title }), { kind: 'fault' });
    }
  };
  return (
    <article class="card stack">
      <p class="row">
        <strong>{t('groupOf', { n: group.size })}</strong>
        <span>{t('inOutlets', { n: group.outlets })}</span>
        {group.first !== null && <span class="hint">{t.rich('since', { day: <When value={group.first} /> })}</span>}
      </p>
      <ol class="copy-list">
        {group.reports.map((report, i) => (
          <li key={report.id}>
            <a href={href(path('reports', report.id))}>
              <Name text={report.title ?? report.name} />
            </a>
            <span class="row hint">
              <Name text={report.outlet ?? t('noOutlet')} />
              {report.published !== null && <When value={report.published} />}
              {i === 0 ? (
                <span class="chip">{t('firstPublisher')}</span>
              ) : (
                <>
                  <a href={href(path('reports', report.id), { compare: first!.id })}>{t('compare')}</a>
                  {may && (
                    <button type="button" class="plain" onClick={() => void say('keep_apart', report.id)}>
                      {t('notOne')}
                    </button>
                  )}
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </article>
  );
}
