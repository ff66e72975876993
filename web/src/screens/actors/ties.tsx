import { useState } from 'preact/hooks';
import type { Schemas } from '../../api/client';
import { useLabel } from '../../parts/labelled';
import { ActorName } from '../../parts/name';
import { When } from '../../parts/when';
import { actorWords } from '../../words/actors';
import { useWords } from '../../words/book';
import type { Page } from './page';

type Tie = Schemas['Tie'];

/** So many of a group are shown before all are asked for. */
const MOST = 12;

const GROUPS = ['parents', 'before', 'branches', 'leaders', 'after'] as const;

/** To whom an actor belongs, what belongs to it, who leads it, what it came from and became; each with its days. */
export function Ties({ page }: { page: Page }) {
  const t = useWords(actorWords);
  const groups = GROUPS.filter((group) => page[group].length > 0);
  return (
    <section class="card">
      <h2>{t('ties')}</h2>
      {groups.length === 0 && <p class="hint">{t('noTies')}</p>}
      {groups.map((group) => (
        <div key={group} class="tie-group">
          <h3>{t(group)}</h3>
          <TieList ties={page[group]} isLeader={group === 'leaders'} />
        </div>
      ))}
    </section>
  );
}

/** The first of a group; provinces of one actor can be fifty. */
function TieList({ ties, isLeader }: { ties: readonly Tie[]; isLeader: boolean }) {
  const t = useWords(actorWords);
  const [isAll, setAll] = useState(false);
  const shown = isAll || ties.length <= MOST + 1 ? ties : ties.slice(0, MOST);
  return (
    <>
      <ul>
        {shown.map((tie, i) => (
          <TieLine key={i} tie={tie} isLeader={isLeader} />
        ))}
      </ul>
      {shown.length < ties.length && (
        <button type="button" class="no-print" onClick={() => setAll(true)}>
          {t('allCalled', { n: ties.length })}
        </button>
      )}
    </>
  );
}

function TieLine({ tie, isLeader }: { tie: Tie; isLeader: boolean }) {
  const t = useWords(actorWords);
  const label = useLabel();
  const key = `tie.${tie.kind}`;
  return (
    <li>
      <ActorName id={tie.id} name={label(tie.label)} />
      <span class="hint">
        {isLeader && tie.kind !== 'leader' && t.has(key) && ` (${t(key)})`}
        {tie.from !== null && <> {t.rich('fromOn', { from: <When value={tie.from} /> })}</>}
        {tie.to !== null && <> {t.rich('toOn', { to: <When value={tie.to} /> })}</>}
      </span>
    </li>
  );
}
