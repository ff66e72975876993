import type { Schemas } from '../../api/client';
import { useLabel } from '../../parts/labelled';
import { ActorName } from '../../parts/name';
import { When } from '../../parts/when';
import { actorWords } from '../../words/actors';
import { useWords } from '../../words/book';
import type { Page } from './page';

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
          <ul>
            {page[group].map((tie, i) => (
              <TieLine key={i} tie={tie} isLeader={group === 'leaders'} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function TieLine({ tie, isLeader }: { tie: Schemas['Tie']; isLeader: boolean }) {
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
