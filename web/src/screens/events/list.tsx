import { api, asOf, ok, type Schemas } from '../../api/client';
import { turn, useHere } from '../../app/router';
import { EventLine } from '../../claims/event';
import { useVocabulary } from '../../claims/vocabulary';
import { ActorChips } from '../../claims/whom';
import { Choose } from '../../parts/choose';
import { Day } from '../../parts/day';
import { Fault } from '../../parts/await';
import { More, usePages, type Part } from '../../parts/more';
import { Screen } from '../../parts/screen';
import { useWords } from '../../words/book';
import { useCodes } from '../../words/codes';
import { eventWords } from '../../words/event';
import { shellWords } from '../../words/shell';

type Event = Schemas['Event'];

/** Happenings, the latest first. */
export function EventList() {
  const t = useWords(eventWords);
  const shell = useWords(shellWords);
  const code = useCodes();
  const vocabulary = useVocabulary();
  const { query } = useHere();
  const origins = Number(query.get('origins') ?? 0) || undefined;
  const conditions = {
    family: query.getAll('family'),
    actor: query.getAll('actor'),
    from: query.get('from') ?? undefined,
    until: query.get('until') ?? undefined,
    origins,
    in_conflict: query.get('in_conflict') === 'true' ? true : undefined,
    ...asOf(),
  };
  const pages = usePages<Event, Part<Event>>(JSON.stringify(conditions), (after, signal) =>
    ok(api.GET('/events', { params: { query: { ...conditions, after } }, signal })),
  );
  return (
    <Screen title={shell('events')}>
      <p class="hint">{t('listHint')}</p>
      <div class="row">
        <ActorChips />
        <Choose
          label={t('family')}
          all={t('all')}
          value={conditions.family[0]}
          values={vocabulary?.families ?? []}
          word={(family) => code('family', family)}
          onChoose={(family) => turn({ family })}
        />
        <Choose label={t('least')} all={t('all')} value={origins} values={[1, 2, 3, 5]} word={(n) => t('originsN', { n })} onChoose={(n) => turn({ origins: n })} />
        <Day name="from" />
        <Day name="until" />
        <label class="beside">
          <input
            type="checkbox"
            checked={conditions.in_conflict === true}
            onChange={(event) => turn({ in_conflict: event.currentTarget.checked ? 'true' : null })}
          />
          <span>{t('onlyConflicts')}</span>
        </label>
      </div>
      {pages.first?.total !== undefined && <strong role="status" data-n="total">{t('eventsN', { n: pages.first.total })}</strong>}
      {pages.problem !== null && <Fault problem={pages.problem} again={pages.again} />}
      <div>
        {pages.items.map((event) => (
          <EventLine key={event.id} event={event} />
        ))}
      </div>
      {pages.first !== null && pages.items.length === 0 && <p class="hint">{t('none')}</p>}
      <More pages={pages} />
    </Screen>
  );
}
