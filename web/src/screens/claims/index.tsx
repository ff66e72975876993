import { api, asOf, ok, type Claim } from '../../api/client';
import { href, turn, useHere } from '../../app/router';
import { ClaimItem } from '../../claims/line';
import { Fault } from '../../parts/await';
import { More, usePages, type Part } from '../../parts/more';
import { Screen } from '../../parts/screen';
import { useWords } from '../../words/book';
import { claimlistWords } from '../../words/claimlist';
import { shellWords } from '../../words/shell';
import { Conditions } from './conditions';
import { CONDITIONS, conditionsOf, exportQuery, IDS_MOST, inParts } from './query';

/** The claims behind a number: all that meet the conditions of the address, each with its sentence. */
export default function Claims() {
  const t = useWords(claimlistWords);
  const shell = useWords(shellWords);
  const { query } = useHere();
  const conditions = conditionsOf(query);
  const order: 'newest' | 'oldest' = query.get('order') === 'oldest' ? 'oldest' : 'newest';
  const asked = { ...conditions, order, ...asOf() };
  const pages = usePages<Claim, Part<Claim>>(JSON.stringify(asked), (after, signal) =>
    (asked.id?.length ?? 0) > IDS_MOST ? ofIds(asked, signal) : ok(api.GET('/claims', { params: { query: { ...asked, after } }, signal })),
  );
  // A download is asked for by the browser, whose address has an end.
  const download = (asked.id?.length ?? 0) > IDS_MOST ? null : exportQuery(query);
  return (
    <Screen title={shell('claims')}>
      <Conditions query={query} />
      <div class="row">
        {pages.first?.total !== undefined && (
          <strong role="status" data-n="total">{t('claimsN', { n: pages.first.total })}</strong>
        )}
        <label class="beside">
          <span>{t('order')}</span>
          <select value={order} onChange={(event) => turn({ order: event.currentTarget.value })}>
            <option value="newest">{t('newest')}</option>
            <option value="oldest">{t('oldest')}</option>
          </select>
        </label>
        {download !== null && ['csv', 'jsonl'].map((form) => (
          <a key={form} class="no-print" href={`/api/v1/exports/claims.${form}${download}`} download>
            {t('download', { form: form.toUpperCase() })}
          </a>
        ))}
        <a class="no-print" href={href('/inbox', Object.fromEntries(CONDITIONS.filter((name) => name !== 'standing').map((name) => [name, query.getAll(name)])))}>
          {shell('inbox')}
        </a>
      </div>
      {pages.problem !== null && <Fault problem={pages.problem} again={pages.again} />}
      <div>
        {pages.items.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} />
        ))}
      </div>
      {pages.first !== null && pages.items.length === 0 && <p class="hint">{t('none')}</p>}
      <More pages={pages} />
    </Screen>
  );
}

type Asked = ReturnType<typeof conditionsOf> & { order: 'newest' | 'oldest'; as_of?: string };

/** The claims of very many ids: asked for in parts and put in order here, all at once. */
async function ofIds(asked: Asked, signal: AbortSignal): Promise<Part<Claim>> {
  const parts = await Promise.all(
    inParts(asked.id ?? []).map((id) => ok(api.GET('/claims', { params: { query: { ...asked, id, limit: IDS_MOST } }, signal }))),
  );
  const items = parts.flatMap((part) => part.items);
  const day = (claim: Claim) => claim.day ?? '';
  const earliest = (a: Claim, b: Claim) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.id < b.id ? -1 : 1);
  items.sort(asked.order === 'oldest' ? earliest : (a, b) => earliest(b, a));
  return { items, next: null, total: items.length };
}
