import { useState } from 'preact/hooks';
import { api, asOf, asQuery, ok, type Claim, type Schemas } from '../../api/client';
import { href, turn, useHere } from '../../app/router';
import { ClaimItem } from '../../claims/line';
import { Fault } from '../../parts/await';
import { More, usePages, type Part } from '../../parts/more';
import { Screen } from '../../parts/screen';
import { useWords } from '../../words/book';
import { searchWords } from '../../words/search';
import { shellWords } from '../../words/shell';
import { Facets } from './facets';
import { How } from './how';
import { Saved } from './saved';
import { Snippet } from './snippet';
import { Terms } from './terms';
import './search.css';

/** What may be looked for. */
const KINDS = ['auto', 'reports', 'claims'] as const;

type Found = Schemas['Found'];
type Hit = Found['reports'][number] | Claim;
type FoundPart = Part<Hit> & { found: Found };

/** Words of reports, and claims by their fields. */
export default function Search() {
  const t = useWords(searchWords);
  const shell = useWords(shellWords);
  const { query } = useHere();
  const q = query.get('q') ?? '';
  return (
    <Screen title={q === '' ? shell('search') : `${shell('search')}: ${q}`} heading={shell('search')}>
      <Question />
      <Saved />
      {q.trim() === '' ? <p class="hint">{t('start')}</p> : <Results q={q} />}
      <How />
    </Screen>
  );
}

function Question() {
  const t = useWords(searchWords);
  const { query } = useHere();
  const q = query.get('q') ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    turn({ q: (typed ?? q).trim() }, {});
    setTyped(null);
  };
  return (
    <form class="row search-form" role="search" onSubmit={submit}>
      <label class="search-q">
        <span>{t('query')}</span>
        <input
          type="search"
          name="q"
          dir="auto"
          maxLength={1000}
          autocomplete="off"
          value={typed ?? q}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{t('in')}</span>
        <select value={query.get('in') ?? 'auto'} onChange={(event) => turn({ in: event.currentTarget.value })}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(kind)}
            </option>
          ))}
        </select>
      </label>
      <label class="beside">
        <input
          type="checkbox"
          checked={query.get('exact') === 'true'}
          onChange={(event) => turn({ exact: event.currentTarget.checked ? 'true' : null })}
        />
        <span>{t('exact')}</span>
      </label>
      <button class="main">{t('find')}</button>
    </form>
  );
}

function Results({ q }: { q: string }) {
  const t = useWords(searchWords);
  const { query } = useHere();
  const where = KINDS.find((kind) => kind === query.get('in')) ?? 'auto';
  const since = query.get('new_since');
  const asked = { q, in: where, exact: query.get('exact') === 'true', ...(since === null ? {} : { new_since: since }), ...asOf() };
  const pages = usePages<Hit, FoundPart>(JSON.stringify(asked), async (after, signal) => {
    const found = await ok(api.GET('/search', { params: { query: { ...asked, after } }, signal }));
    const items: Hit[] = found.kind === 'reports' ? found.reports : found.claims;
    return { items, next: found.next, total: found.total, found };
  });
  const found = pages.first?.found;
  return (
    <>
      {pages.problem !== null && <Fault problem={pages.problem} again={pages.again} />}
      {found !== undefined && (
        <>
          <Terms found={found} />
          {since !== null && (
            <p class="row search-news">
              <strong>{t('onlyNew')}</strong>
              <a href={href('/search', { q })}>{t('allFound')}</a>
            </p>
          )}
          <p class="row">
            <strong role="status" data-n="total">
              {t(found.kind === 'reports' ? 'reportsN' : 'claimsN', { n: found.total })}
            </strong>
            {found.query !== null && <a href={href('/claims', asQuery(found.query))}>{t('all')}</a>}
          </p>
        </>
      )}
      <div class="search-two">
        <div>
          {pages.items.map((hit) =>
            'evidence' in hit ? <ClaimItem key={hit.id} claim={hit} /> : <Snippet key={hit.report.id} hit={hit} />,
          )}
          {found !== undefined && pages.items.length === 0 && <p class="hint">{t('none')}</p>}
          <More pages={pages} />
        </div>
        {found !== undefined && found.facets.length > 0 && <Facets found={found} q={q} />}
      </div>
    </>
  );
}
