import { useState } from 'preact/hooks';
import type { Schemas } from '../../api/client';
import { href } from '../../app/router';
import { Count } from '../../parts/count';
import { Name } from '../../parts/name';
import { Table } from '../../parts/table';
import { When } from '../../parts/when';
import { actorWords } from '../../words/actors';
import { useWords } from '../../words/book';
import type { Page } from './page';

/** How many lines are shown before all are asked for. */
const MOST = 12;

type Called = Schemas['ActorPage']['called'][number];

/** Which outlet calls an actor by which words. */
export function Called({ page }: { page: Page }) {
  const t = useWords(actorWords);
  const [isAll, setAll] = useState(false);
  return (
    <section class="card">
      <h2>{t('called')}</h2>
      <p class="hint">{t('calledHint')}</p>
      {page.called.length > 0 && (
        <Table<Called>
          caption={t('called')}
          isCaptionHidden
          rows={isAll ? page.called : page.called.slice(0, MOST)}
          by={(_, i) => String(i)}
          columns={[
            { head: t('words'), isName: true, cell: (row) => <Name text={row.words} /> },
            { head: t('kindOfName'), cell: (row) => <Use use={row.use} /> },
            { head: t('outlet'), cell: (row) => <OutletClaims row={row} actor={page.actor.id} /> },
            { head: t('timesHead'), isNumber: true, cell: (row) => <Count n={row.claims_count} claims={row.claims} words={t('timesCalled', { n: row.claims_count, words: row.words })} /> },
            {
              head: t('firstLast'),
              cell: (row) => (
                <>
                  {row.first !== null && <When value={row.first} />}
                  {row.last !== null && row.last !== row.first && <> – <When value={row.last} /></>}
                </>
              ),
            },
          ]}
        />
      )}
      {!isAll && page.called.length > MOST && (
        <button type="button" onClick={() => setAll(true)}>
          {t('allCalled', { n: page.called.length })}
        </button>
      )}
    </section>
  );
}

function Use({ use }: { use: string | null }) {
  const t = useWords(actorWords);
  const key = `use.${use}`;
  return use !== null && t.has(key) ? <>{t(key)}</> : null;
}

/** The outlet, which opens its claims about the actor. */
function OutletClaims({ row, actor }: { row: Called; actor: string }) {
  const t = useWords(actorWords);
  if (row.outlet === null) return <span class="hint">{t('noOutlet')}</span>;
  return (
    <a href={href('/claims', { actor, outlet: row.outlet })} title={t('claimsOfOutlet', { name: row.outlet })}>
      <Name text={row.outlet} />
    </a>
  );
}
