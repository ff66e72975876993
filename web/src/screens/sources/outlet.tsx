import { useState } from 'preact/hooks';
import { api, asOf, asQuery, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { useFormats } from '../../app/format';
import { useMay } from '../../app/may';
import { href } from '../../app/router';
import { Await, Fault } from '../../parts/await';
import { Count, withSeen } from '../../parts/count';
import { tell } from '../../parts/live';
import { More, usePages, type Part } from '../../parts/more';
import { Name } from '../../parts/name';
import { When } from '../../parts/when';
import { useWhy } from '../../parts/why';
import { useWords } from '../../words/book';
import { sourcesWords } from '../../words/sources';
import { CITATIONS_MOST, isPartial } from './citations';
import { CitationTable } from './citationtable';
import { LETTERS, useLetter } from './letter';
import type { Outlet } from './outlets';
import { ReportRows } from './reports';

type Report = Schemas['ReportHead'];
type Graph = Schemas['Citations'];

/** All that is known of an outlet: its reports, whom it cites and who cites it, and how far it is trusted. */
export function OutletPage({ name }: { name: string }) {
  const t = useWords(sourcesWords);
  const key = `${name} ${asOf().as_of ?? ''}`;
  const [outlets, again] = useData(`outlets ${asOf().as_of ?? ''}`, (signal) =>
    ok(api.GET('/outlets', { params: { query: asOf() }, signal })),
  );
  const [graph, graphAgain] = useData(`citations ${asOf().as_of ?? ''}`, (signal) =>
    ok(api.GET('/citations', { params: { query: { limit: CITATIONS_MOST, ...asOf() } }, signal })),
  );
  return (
    <>
      <p>
        <a href={href('/sources')}>{t('allOutlets')}</a>
      </p>
      <Await data={outlets} again={again}>
        {({ items }) => {
          const outlet = items.find((one) => one.name === name);
          return outlet === undefined ? <p class="hint">{t('none')}</p> : <Known key={key} outlet={outlet} again={again} />;
        }}
      </Await>
      <Await data={graph} again={graphAgain}>
        {(all) => <Cited name={name} graph={all} />}
      </Await>
      <Reports name={name} />
    </>
  );
}

function Known({ outlet, again }: { outlet: Outlet; again: () => void }) {
  const t = useWords(sourcesWords);
  const { number } = useFormats();
  const letter = useLetter();
  return (
    <div class="two">
      <section class="card stack">
        <h2>
          <Name text={outlet.name} />
        </h2>
        <dl class="facts">
          <dt>{t('reports')}</dt>
          <dd>
            <a class="count" href="#reports" aria-label={withSeen(t('reportsOf', { n: outlet.reports, name: outlet.name }), number(outlet.reports))}>
              {number(outlet.reports)}
            </a>
          </dd>
          <dt>{t('claimsHead')}</dt>
          <dd>
            <Count
              n={outlet.claims_count}
              claims={outlet.claims}
              words={t('claimsOf', { n: outlet.claims_count, name: outlet.name })}
            />
          </dd>
          <dt>{t('first')}</dt>
          <dd>{outlet.first === null ? t('noDay') : <When value={outlet.first} />}</dd>
          <dt>{t('last')}</dt>
          <dd>{outlet.last === null ? t('noDay') : <When value={outlet.last} />}</dd>
          <dt>{t('reliability')}</dt>
          <dd>{letter(outlet.reliability)}</dd>
          {outlet.reliability_note !== '' && (
            <>
              <dt>{t('note')}</dt>
              <dd>
                <Name text={outlet.reliability_note} />
              </dd>
            </>
          )}
        </dl>
      </section>
      <Judge outlet={outlet} again={again} />
    </div>
  );
}

function Judge({ outlet, again }: { outlet: Outlet; again: () => void }) {
  const t = useWords(sourcesWords);
  const say = useLetter();
  const whyOf = useWhy();
  const may = useMay('curator');
  const [letter, setLetter] = useState(outlet.reliability);
  const [note, setNote] = useState(outlet.reliability_note);
  const [isBusy, setBusy] = useState(false);
  const keep = async () => {
    setBusy(true);
    try {
      await ok(api.POST('/outlets/reliability', { body: { outlet: outlet.name, letter, note: note.trim() } }));
      tell(t('setDone', { name: outlet.name, letter }));
      again();
    } catch (fault) {
      tell(t('notKept', { why: whyOf(fault) }), { kind: 'fault' });
    }
    setBusy(false);
  };
  return (
    <form
      class="card stack no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <h2>{t('setTitle')}</h2>
      <p class="hint">{may ? t('setHint') : t('mayNot')}</p>
      <label>
        <span>{t('reliability')}</span>
        <select value={letter} disabled={!may} onChange={(event) => setLetter(event.currentTarget.value)}>
          {LETTERS.map((one) => (
            <option key={one} value={one}>
              {say(one)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('setWhy')}</span>
        <textarea
          dir="auto"
          rows={3}
          maxLength={2000}
          value={note}
          disabled={!may}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <div>
        <button class="main" disabled={!may || isBusy}>
          {t('set')}
        </button>
      </div>
    </form>
  );
}

/** The citations of an outlet, in both directions. Its node may be an actor of the registry; its own claims say which. */
function Cited({ name, graph }: { name: string; graph: Graph }) {
  const t = useWords(sourcesWords);
  const cites = graph.edges.filter((edge) => asQuery(edge.claims)['outlet'] === name);
  const isIt = ({ label, is_outlet }: Graph['nodes'][number]) => is_outlet && (label.ar === name || label.en === name);
  const key = cites[0]?.from ?? graph.nodes.find(isIt)?.key ?? `outlet:${name}`;
  const partial = isPartial(graph);
  const citedBy = graph.edges.filter((edge) => edge.to === key);
  return (
    <div class="two">
      <section class="stack">
        <h2>{t('cites')}</h2>
        {partial && <p class="hint">{t('citationsPartial', { n: graph.edges.length })}</p>}
        {cites.length === 0 ? (
          <p class="hint">{t(partial ? 'citesNoneRead' : 'citesNobody')}</p>
        ) : (
          <CitationTable caption={t('cites')} graph={graph} edges={cites} show="to" />
        )}
      </section>
      <section class="stack">
        <h2>{t('citedBy')}</h2>
        {citedBy.length === 0 ? (
          <p class="hint">{t(partial ? 'citesNoneRead' : 'citedByNobody')}</p>
        ) : (
          <CitationTable caption={t('citedBy')} graph={graph} edges={citedBy} show="from" />
        )}
      </section>
    </div>
  );
}

function Reports({ name }: { name: string }) {
  const t = useWords(sourcesWords);
  const pages = usePages<Report, Part<Report>>(`${name} ${asOf().as_of ?? ''}`, (after, signal) =>
    ok(api.GET('/reports', { params: { query: { outlet: [name], after, ...asOf() } }, signal })),
  );
  return (
    <section class="stack" id="reports" tabIndex={-1}>
      <h2>{t('itsReports')}</h2>
      {pages.first?.total !== undefined && <p data-n="total">{t('reportsOf', { n: pages.first.total, name })}</p>}
      {pages.problem !== null && <Fault problem={pages.problem} again={pages.again} />}
      {pages.items.length > 0 && <ReportRows caption={t('itsReports')} reports={pages.items} />}
      <More pages={pages} />
    </section>
  );
}
