import { useState } from 'preact/hooks';
import { api, ok, type Schemas } from '../../api/client';
import { useMay } from '../../app/may';
import { useLabel } from '../../parts/labelled';
import { tell } from '../../parts/live';
import { ActorName, Code, Name } from '../../parts/name';
import { Table } from '../../parts/table';
import { At } from '../../parts/when';
import { useWhy } from '../../parts/why';
import { actorWords } from '../../words/actors';
import { useWords } from '../../words/book';
import { JoinDialog, type Wanted } from './join';
import type { Page } from './page';

type Join = Schemas['Join'];

/** With whom an actor was joined or kept apart by people; all of it can be taken back. */
export function Same(props: { page: Page; onChange: () => void }) {
  const t = useWords(actorWords);
  const label = useLabel();
  const whyOf = useWhy();
  const may = useMay('curator');
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const { page } = props;
  const { actor } = page;
  const takeBack = async (other: string) => {
    try {
      await ok(api.POST('/joins', { body: { kind: 'undecided', subject: 'actors', first: actor.id, second: other } }));
      tell(t('takenBack'));
      props.onChange();
    } catch (fault) {
      tell(t('notKept', { why: whyOf(fault) }), { kind: 'fault' });
    }
  };
  return (
    <section class="card stack">
      <h2>{t('same')}</h2>
      <p class="hint">{t('sameHint')}</p>
      {page.joined.length === 0 ? (
        <p class="hint">{t('notJoined')}</p>
      ) : (
        <ul class="stack">
          {page.joined.map((party) => (
            <li key={party.key} class="row">
              {t('joinedWith')} <ActorName id={party.id} name={label(party.label)} />
              {may && (
                <button type="button" onClick={() => void takeBack(party.key)}>
                  {t('split')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {may ? (
        <div class="row">
          <button type="button" onClick={() => setWanted('join')}>
            {t('merge')}
          </button>
          <button type="button" onClick={() => setWanted('keep_apart')}>
            {t('keepApart')}
          </button>
        </div>
      ) : (
        <p class="hint">{t('mayNot')}</p>
      )}
      {page.decisions.length > 0 && <Log page={page} may={may} takeBack={(other) => void takeBack(other)} />}
      {wanted !== null && (
        <JoinDialog
          actor={actor}
          wanted={wanted}
          onClose={() => setWanted(null)}
          onDone={() => {
            setWanted(null);
            props.onChange();
          }}
          takeBack={(other) => void takeBack(other)}
        />
      )}
    </section>
  );
}

function Log(props: { page: Page; may: boolean; takeBack: (other: string) => void }) {
  const t = useWords(actorWords);
  const { actor, decisions } = props.page;
  const other = (join: Join) => (join.first === actor.id ? join.second : join.first);
  return (
    <Table<Join>
      caption={t('log')}
      rows={decisions}
      by={(join) => String(join.seq)}
      columns={[
        { head: t('decidedAt'), cell: (join) => <At instant={join.recorded} /> },
        { head: t('decidedBy'), cell: (join) => <Name text={join.author} /> },
        { head: t('decision'), isName: true, cell: (join) => t(`join.${join.kind}`) },
        { head: t('other'), cell: (join) => <Code>{other(join)}</Code> },
        { head: t('note'), cell: (join) => <Name text={join.note} /> },
        {
          head: t('takeBack'),
          cell: (join) =>
            !join.is_last ? (
              <span class="hint">{t('undone')}</span>
            ) : (
              props.may &&
              join.kind !== 'undecided' && (
                <button type="button" onClick={() => props.takeBack(other(join))}>
                  {t('takeBack')}
                </button>
              )
            ),
        },
      ]}
    />
  );
}
