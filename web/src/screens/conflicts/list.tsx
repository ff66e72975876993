import { api, asOf, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { href, turn, useHere } from '../../app/router';
import { ConflictLine } from '../../claims/conflict';
import { useVocabulary } from '../../claims/vocabulary';
import { ActorChips } from '../../claims/whom';
import { Await, Fault } from '../../parts/await';
import { More, usePages, type Part } from '../../parts/more';
import { Screen } from '../../parts/screen';
import { useWords } from '../../words/book';
import { useCodes } from '../../words/codes';
import { conflictWords } from '../../words/conflict';
import { shellWords } from '../../words/shell';

type Conflict = Schemas['Conflict'];

/** All conflicts under some conditions, or those of one claim. */
export function ConflictList() {
  const t = useWords(conflictWords);
  const shell = useWords(shellWords);
  const claim = useHere().query.get('claim');
  return (
    <Screen title={shell('conflicts')}>
      <p class="hint">{t('listHint')}</p>
      {claim === null ? <All /> : <OfClaim id={claim} />}
    </Screen>
  );
}

function OfClaim({ id }: { id: string }) {
  const t = useWords(conflictWords);
  const [data, again] = useData(`${id} ${asOf().as_of ?? ''}`, (signal) =>
    ok(api.GET('/claims/{id}', { params: { path: { id }, query: asOf() }, signal })),
  );
  return (
    <>
      <p>
        {t('ofClaim')} · <a href={href('/conflicts')}>{t('allConflicts')}</a>
      </p>
      <Await data={data} again={again}>
        {(page) => page.conflicts.map((conflict) => <ConflictLine key={conflict.id} conflict={conflict} />)}
      </Await>
    </>
  );
}

function All() {
  const t = useWords(conflictWords);
  const code = useCodes();
  const { query } = useHere();
  const vocabulary = useVocabulary();
  const origins = Number(query.get('origins') ?? 0) || undefined;
  const conditions = {
    kind: query.getAll('kind'),
    actor: query.getAll('actor'),
    from: query.get('from') ?? undefined,
    until: query.get('until') ?? undefined,
    origins,
    ...asOf(),
  };
  const pages = usePages<Conflict, Part<Conflict>>(JSON.stringify(conditions), (after, signal) =>
    ok(api.GET('/conflicts', { params: { query: { ...conditions, after } }, signal })),
  );
  return (
    <>
      <div class="row">
        <ActorChips />
        <label class="beside">
          <span>{t('kind')}</span>
          <select value={conditions.kind[0] ?? ''} onChange={(event) => turn({ kind: event.currentTarget.value })}>
            <option value="">{t('all')}</option>
            {(vocabulary?.conflict_kinds ?? conditions.kind).map((kind) => (
              <option key={kind} value={kind}>
                {code('conflict', kind)}
              </option>
            ))}
          </select>
        </label>
        <label class="beside">
          <span>{t('least')}</span>
          <select value={origins ?? ''} onChange={(event) => turn({ origins: event.currentTarget.value })}>
            <option value="">{t('all')}</option>
            {[1, 2, 3, 5].map((n) => (
              <option key={n} value={n}>
                {t('origins', { n })}
              </option>
            ))}
          </select>
        </label>
      </div>
      {pages.first?.total !== undefined && <p role="status">{t('counted', { n: pages.first.total })}</p>}
      {pages.problem !== null && <Fault problem={pages.problem} again={pages.again} />}
      {pages.items.map((conflict) => (
        <ConflictLine key={conflict.id} conflict={conflict} />
      ))}
      {pages.first !== null && pages.items.length === 0 && <p class="hint">{t('none')}</p>}
      <More pages={pages} />
    </>
  );
}
