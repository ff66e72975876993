import { useMemo } from 'preact/hooks';
import { api, asOf, ok, type Claim, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { useFormats } from '../../app/format';
import type { ScreenProps } from '../../app/routes';
import { href, path, turn, useHere } from '../../app/router';
import { Legend } from '../../claims/legend';
import { ClaimItem } from '../../claims/line';
import { claimSpans } from '../../claims/spans';
import { Await } from '../../parts/await';
import { Count } from '../../parts/count';
import { Code, Name } from '../../parts/name';
import { Screen } from '../../parts/screen';
import type { Span } from '../../parts/spans';
import { Table } from '../../parts/table';
import { LitText } from '../../parts/text';
import { When } from '../../parts/when';
import { useWords } from '../../words/book';
import { claimWords } from '../../words/claims';
import { useCodes } from '../../words/codes';
import { reportWords } from '../../words/report';
import { shellWords } from '../../words/shell';
import { Compared } from './compared';

/** A report: its text with the claims in it, where it was found, and its copies. */
export default function Report({ params }: ScreenProps) {
  const shell = useWords(shellWords);
  const id = params['id']!;
  const [data, again] = useData(`${id} ${asOf().as_of ?? ''}`, (signal) =>
    ok(api.GET('/reports/{id}', { params: { path: { id }, query: asOf() }, signal })),
  );
  const head = data.value?.report;
  const title = head === undefined ? shell('report') : (head.title ?? head.name);
  return (
    <Screen title={title} heading={<Name text={title} />}>
      <Await data={data} again={again}>
        {(page) => <Page page={page} />}
      </Await>
    </Screen>
  );
}

function Page({ page }: { page: Schemas['ReportPage'] }) {
  const t = useWords(reportWords);
  const code = useCodes();
  const { query } = useHere();
  const wanted = query.get('claim');
  const claim = page.claims.find((one) => one.id === wanted);
  const other = query.get('compare');
  const spans = useMemo(
    (): Span[] =>
      claim === undefined
        ? page.claims.flatMap((one: Claim) => [
            { ...one.evidence, role: 'evidence', label: code('lit', 'evidence') } as const,
            { ...one.trigger, role: 'trigger', label: `${code('event', one.event)}` } as const,
          ])
        : claimSpans(claim, (role) => code('lit', role)),
    [page, claim, code('lit', 'actor')],
  );
  return (
    <div class="stack">
      <About page={page} />
      <div class="two">
        <section class="card">
          <h2>{t('text')}</h2>
          {claim !== undefined && (
            <p>
              <button type="button" onClick={() => turn({ claim: null })}>
                {t('all')}
              </button>
            </p>
          )}
          <Legend spans={spans} />
          <LitText text={page.text} spans={spans} />
        </section>
        <section>
          <h2>{t('claims')}</h2>
          {page.claims.length === 0 && <p class="hint">{t('noClaims')}</p>}
          {page.claims.map((one) => (
            <ClaimItem key={one.id} claim={one} />
          ))}
        </section>
      </div>
      {page.group.length > 1 && <Copies page={page} />}
      {other !== null && <Compared id={page.report.id} other={other} />}
      <Found page={page} />
    </div>
  );
}

function About({ page }: { page: Schemas['ReportPage'] }) {
  const t = useWords(reportWords);
  const c = useWords(claimWords);
  const { report } = page;
  return (
    <dl class="facts">
      <dt>{t('outlet')}</dt>
      <dd>{report.outlet === null ? '–' : <Name text={report.outlet} />}</dd>
      <dt>{t('published')}</dt>
      <dd>{report.published === null ? '–' : <When value={report.published} />}</dd>
      <dt>{t('claims')}</dt>
      <dd>
        <Count n={report.claims_count} claims={report.claims} words={c('claimsN', { n: report.claims_count })} />
      </dd>
      {report.url !== null && (
        <>
          <dt>{t('address')}</dt>
          <dd>
            <Address url={report.url} />
          </dd>
        </>
      )}
    </dl>
  );
}

/** An address from outside: a link only where it leads to the web. */
function Address({ url }: { url: string }) {
  const isWeb = /^https?:\/\//i.test(url);
  if (!isWeb) return <Code>{url}</Code>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      <Code>{url}</Code>
    </a>
  );
}

function Copies({ page }: { page: Schemas['ReportPage'] }) {
  const t = useWords(reportWords);
  return (
    <section>
      <h2>{t('copies')}</h2>
      <Table
        caption={t('copies')}
        isCaptionHidden
        columns={[
          {
            head: t('outlet'),
            cell: (one) => (
              <a href={href(path('reports', one.id))}>
                <Name text={one.outlet ?? one.name} />
              </a>
            ),
            isName: true,
          },
          { head: t('published'), cell: (one) => (one.published === null ? '–' : <When value={one.published} />) },
          {
            head: t('compare'),
            cell: (one) => (
              <button type="button" onClick={() => turn({ compare: one.id })}>
                {t('compare')}
                <span class="vh">: {one.outlet ?? one.name}</span>
              </button>
            ),
          },
        ]}
        rows={page.group.filter((one) => one.id !== page.report.id)}
        by={(one) => one.id}
      />
    </section>
  );
}

function Found({ page }: { page: Schemas['ReportPage'] }) {
  const t = useWords(reportWords);
  const { number } = useFormats();
  return (
    <section>
      <h2>{t('found')}</h2>
      <Table
        caption={t('found')}
        isCaptionHidden
        columns={[
          { head: t('place'), cell: (one) => <Code>{one.name}</Code>, isName: true },
          { head: t('bytes'), cell: (one) => <span data-n="size">{number(one.bytes)}</span>, isNumber: true },
          { head: 'SHA-256', cell: (one) => <Code>{one.sha256}</Code> },
          {
            head: t('original'),
            cell: (one) =>
              one.has_original ? (
                <a href={`/api/v1/intake/originals/${encodeURIComponent(one.sha256)}`} download>
                  {t('download')}
                </a>
              ) : (
                '–'
              ),
          },
        ]}
        rows={page.found}
        by={(one, i) => `${one.name} ${i}`}
      />
    </section>
  );
}
