import { api, asOf, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { href, turn, useHere } from '../../app/router';
import { ConflictLine } from '../../claims/conflict';
import { useVocabulary } from '../../claims/vocabulary';
import { ActorChips } from '../../claims/whom';
import { Choose } from '../../parts/choose';
import { Day } from '../../parts/day';
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
  const origins = Number(query.get('originsN') ?? 0) || undefined;
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
        <Choose
          label={t('kind')}
          all={t('all')}
          value={conditions.kind[0]}
          values={vocabulary?.conflict_kinds ?? []}
          word={(kind) => code('conflict', kind)}
          onChoose={(kind) => turn({ kind })}
        />
        <Choose label={t('least')} all={t('all')} value={origins} values={[1, 2, 3, 5]} word={(n) => t('originsN', { n })} onChoose={(n) => turn({ origins: n })} />
        <Day name="from" />
        <Day name="until" />
      </div>
      {pages.first?.total !== undefined && <p role="status" data-n="total">{t('conflictsN', { n: pages.first.total })}</p>}
      {pages.problem !== null && <Fault problem={pages.problem} again={pages.again} />}
      {pages.items.map((conflict) => (
        <ConflictLine key={conflict.id} conflict={conflict} />
      ))}
      {pages.first !== null && pages.items.length === 0 && <p class="hint">{t('none')}</p>}
      <More pages={pages} />
    </>
  );
}
