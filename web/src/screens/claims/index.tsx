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
import { conditionsOf, exportQuery } from './query';

/** The claims behind a number: all that meet the conditions of the address, each with its sentence. */
export default function Claims() {
  const t = useWords(claimlistWords);
  const shell = useWords(shellWords);
  const { query } = useHere();
  const conditions = conditionsOf(query);
  const order: 'newest' | 'oldest' = query.get('order') === 'oldest' ? 'oldest' : 'newest';
  const asked = { ...conditions, order, ...asOf() };
  const pages = usePages<Claim, Part<Claim>>(JSON.stringify(asked), (after, signal) =>
    ok(api.GET('/claims', { params: { query: { ...asked, after } }, signal })),
  );
  const download = exportQuery(query);
  return (
    <Screen title={shell('claims')}>
      <Conditions query={query} />
      <div class="row">
        {pages.first?.total !== undefined && (
          <strong role="status">{t('counted', { n: pages.first.total })}</strong>
        )}
        <label class="beside">
          <span>{t('order')}</span>
          <select value={order} onChange={(event) => turn({ order: event.currentTarget.value })}>
            <option value="newest">{t('newest')}</option>
            <option value="oldest">{t('oldest')}</option>
          </select>
        </label>
        {['csv', 'jsonl'].map((form) => (
          <a key={form} class="no-print" href={`/api/v1/exports/claims.${form}${download}`} download>
            {t('download', { form: form.toUpperCase() })}
          </a>
        ))}
        <a class="no-print" href={href('/inbox', { type: query.getAll('type'), actor: query.getAll('actor'), outlet: query.getAll('outlet') })}>
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
