import { useState } from 'preact/hooks';
import { api, asOf, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { useFormats } from '../../app/format';
import { href, turn, useHere } from '../../app/router';
import { Await } from '../../parts/await';
import { Count, withSeen } from '../../parts/count';
import { Name } from '../../parts/name';
import { Table } from '../../parts/table';
import { When } from '../../parts/when';
import { useWords } from '../../words/book';
import { partWords } from '../../words/parts';
import { sourcesWords } from '../../words/sources';
import { useLetter } from './letter';

export type Outlet = Schemas['Outlet'];

const ORDERS = ['byClaims', 'byReports', 'byName', 'byReliability'] as const;
type Order = (typeof ORDERS)[number];
const STEP = 100;

/** Outlets whose name holds `part`, in this order. */
export function ordered(outlets: readonly Outlet[], part: string, order: Order): Outlet[] {
  const wanted = part.trim().toLocaleLowerCase();
  const byName = (a: Outlet, b: Outlet) => a.name.localeCompare(b.name);
  const by: Record<Order, (a: Outlet, b: Outlet) => number> = {
    byClaims: (a, b) => b.claims_count - a.claims_count || byName(a, b),
    byReports: (a, b) => b.reports - a.reports || byName(a, b),
    byName,
    byReliability: (a, b) => a.reliability.localeCompare(b.reliability) || byName(a, b),
  };
  return outlets.filter((outlet) => outlet.name.toLocaleLowerCase().includes(wanted)).sort(by[order]);
}

/** Who publishes, how much, since when, and how far it is trusted by whoever works here. */
export function Outlets() {
  const t = useWords(sourcesWords);
  const { query } = useHere();
  const part = query.get('q') ?? '';
  const order = ORDERS.find((one) => one === query.get('order')) ?? 'byClaims';
  const [data, again] = useData(`outlets ${asOf().as_of ?? ''}`, (signal) =>
    ok(api.GET('/outlets', { params: { query: asOf() }, signal })),
  );
  return (
    <>
      <p class="hint">{t('outletsHint')}</p>
      <div class="row no-print">
        <label class="beside">
          <span>{t('find')}</span>
          <input type="search" dir="auto" value={part} onInput={(event) => turn({ q: event.currentTarget.value })} />
        </label>
        <label class="beside">
          <span>{t('order')}</span>
          <select value={order} onChange={(event) => turn({ order: event.currentTarget.value })}>
            {ORDERS.map((one) => (
              <option key={one} value={one}>
                {t(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Await data={data} again={again}>
        {({ items }) => <Rows outlets={ordered(items, part, order)} />}
      </Await>
    </>
  );
}

function Rows({ outlets }: { outlets: Outlet[] }) {
  const t = useWords(sourcesWords);
  const p = useWords(partWords);
  const { number } = useFormats();
  const letter = useLetter();
  const [most, setMost] = useState(STEP);
  return (
    <div class="stack">
      <p role="status" data-n="total">{t('outletsN', { n: outlets.length })}</p>
      {outlets.length > 0 && (
        <Table
          caption={t('outlets')}
          isCaptionHidden
          columns={[
            {
              head: t('outlet'),
              isName: true,
              cell: (outlet) => (
                <a href={href('/sources', { outlet: outlet.name })}>
                  <Name text={outlet.name} />
                </a>
              ),
            },
            {
              head: t('reports'),
              isNumber: true,
              cell: (outlet) => (
                <a
                  class="count"
                  href={href('/sources', { outlet: outlet.name })}
                  aria-label={withSeen(t('reportsOf', { n: outlet.reports, name: outlet.name }), number(outlet.reports))}
                >
                  {number(outlet.reports)}
                </a>
              ),
            },
            {
              head: t('claimsHead'),
              isNumber: true,
              cell: (outlet) => (
                <Count
                  n={outlet.claims_count}
                  claims={outlet.claims}
                  words={t('claimsOf', { n: outlet.claims_count, name: outlet.name })}
                />
              ),
            },
            { head: t('first'), cell: (outlet) => (outlet.first === null ? '–' : <When value={outlet.first} />) },
            { head: t('last'), cell: (outlet) => (outlet.last === null ? '–' : <When value={outlet.last} />) },
            {
              head: t('reliability'),
              cell: (outlet) => (
                <>
                  {letter(outlet.reliability)}
                  {outlet.reliability_note !== '' && (
                    <div class="hint">
                      <Name text={outlet.reliability_note} />
                    </div>
                  )}
                </>
              ),
            },
          ]}
          rows={outlets.slice(0, most)}
          by={(outlet) => outlet.name}
        />
      )}
      {outlets.length > most && (
        <div>
          <button type="button" onClick={() => setMost(most + STEP)}>
            {p('more')}
          </button>
        </div>
      )}
    </div>
  );
}
