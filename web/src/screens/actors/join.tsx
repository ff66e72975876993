import { useState } from 'preact/hooks';
import { api, asQuery, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { href } from '../../app/router';
import { findActors } from '../../claims/find';
import { Await } from '../../parts/await';
import { Dialog } from '../../parts/dialog';
import { useLabel } from '../../parts/labelled';
import { tell } from '../../parts/live';
import { Code, Name } from '../../parts/name';
import { Pick } from '../../parts/pick';
import { useWhy } from '../../parts/why';
import { actorWords } from '../../words/actors';
import { useWords } from '../../words/book';
import { partWords } from '../../words/parts';

export type Wanted = 'join' | 'keep_apart';
type Head = Schemas['ActorHead'];

/** Joins an actor with another or keeps the two apart, after showing what that touches. */
export function JoinDialog(props: {
  actor: Head;
  wanted: Wanted;
  onDone: () => void;
  onClose: () => void;
  takeBack: (other: string) => void;
}) {
  const t = useWords(actorWords);
  const p = useWords(partWords);
  const label = useLabel();
  const whyOf = useWhy();
  const [other, setOther] = useState('');
  const [note, setNote] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const isJoin = props.wanted === 'join';
  const draft = { kind: props.wanted, subject: 'actors' as const, first: props.actor.id, second: other };
  const isSame = other === props.actor.id;
  const isChosen = other !== '' && !isSame;
  const [preview, again] = useData(isChosen ? `${props.wanted} ${other}` : null, () => ok(api.POST('/joins/preview', { body: draft })));
  // The server puts the two in an order of its own.
  const otherOf = (shown: Schemas['JoinPreview']) => [shown.first, shown.second].find((head) => head.id === other);
  const save = async (shown: Schemas['JoinPreview']) => {
    setFault(null);
    try {
      await ok(api.POST('/joins', { body: note.trim() === '' ? draft : { ...draft, note: note.trim() } }));
      tell(t(isJoin ? 'mergedDone' : 'apartDone', { name: label(otherOf(shown)!.label) }), {
        action: { words: t('takeBack'), run: () => props.takeBack(other) },
      });
      props.onDone();
    } catch (thrown) {
      setFault(whyOf(thrown));
    }
  };
  return (
    <Dialog title={t(isJoin ? 'mergeTitle' : 'keepApartTitle')} wide onClose={props.onClose}>
      <p class="hint">{t(isJoin ? 'sameHint' : 'apartHint')}</p>
      <Pick label={t('mergeWhom')} value={other} find={findActors} onPick={setOther} />
      {isSame && <p role="alert">{t('itself')}</p>}
      {isChosen && (
        <Await data={preview} again={again}>
          {/* What was seen of one is not agreed to for another. */}
          {(shown) => otherOf(shown) !== undefined && (
            <div class="stack">
              <h3>{t('previewHead')}</h3>
              <Preview shown={shown} isJoin={isJoin} />
              <label>
                <span>{t('whyNote')}</span>
                <textarea rows={2} dir="auto" maxLength={2000} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
              </label>
              {fault !== null && (
                <p class="fault" role="alert" dir="auto">
                  {t('notKept', { why: fault })}
                </p>
              )}
              <div class="row">
                <button type="button" class="main" onClick={() => void save(shown)}>
                  {t(isJoin ? 'doMerge' : 'doApart')}
                </button>
                <button type="button" onClick={props.onClose}>
                  {p('cancel')}
                </button>
              </div>
            </div>
          )}
        </Await>
      )}
    </Dialog>
  );
}

function Preview({ shown, isJoin }: { shown: Schemas['JoinPreview']; isJoin: boolean }) {
  const t = useWords(actorWords);
  const label = useLabel();
  const both = { actor: [shown.first.id, shown.second.id] };
  const shared = { actor: shown.first.id, with: shown.second.id };
  return (
    <>
      <div class="two-heads">
        <HeadCard head={shown.first} />
        <HeadCard head={shown.second} />
      </div>
      <p class="row">
        <a class="chip" href={href('/events', both)} target="_blank" rel="noopener">
          {t('eventsN', { n: shown.events })}
        </a>
        <a class="chip" href={href('/conflicts', both)} target="_blank" rel="noopener">
          {t('conflictsN', { n: shown.conflicts })}
        </a>
        <a href={href('/claims', asQuery(shown.claims))} target="_blank" rel="noopener">
          {t('touchedClaims')}
        </a>
      </p>
      <p>
        {shown.shared > 0 ? (
          <a href={href('/claims', shared)} target="_blank" rel="noopener">
            {t('shared', { n: shown.shared })}
          </a>
        ) : (
          t('shared', { n: 0 })
        )}
      </p>
      {isJoin && shown.shared > 0 && <p class="fault">{t('sharedWarning')}</p>}
      {isJoin && (
        <p>
          {t('touchedRelations', { n: shown.relations.length })}{' '}
          {shown.relations.map((actor, i) => (
            <span key={actor.id}>
              {i > 0 && ' · '}
              <a href={href('/claims', { actor: [shown.first.id, shown.second.id], with: actor.id })} target="_blank" rel="noopener">
                <Name text={label(actor.label)} />
              </a>
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function HeadCard({ head }: { head: Head }) {
  const t = useWords(actorWords);
  const label = useLabel();
  return (
    <div class="card">
      <strong>
        <Name text={label(head.label)} />
      </strong>{' '}
      <Code>{head.id}</Code>
      <p>
        <a href={href('/claims', asQuery(head.claims))} target="_blank" rel="noopener">
          {t('claimsAbout', { n: head.claims_count })}
        </a>
      </p>
    </div>
  );
}
