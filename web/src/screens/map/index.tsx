import { api, asOf, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { useFormats } from '../../app/format';
import { turn, useHere } from '../../app/router';
import { findActors } from '../../claims/find';
import { useVocabulary } from '../../claims/vocabulary';
import { Choose } from '../../parts/choose';
import { Day } from '../../parts/day';
import { Await } from '../../parts/await';
import { Count } from '../../parts/count';
import { Pick } from '../../parts/pick';
import { Screen } from '../../parts/screen';
import { Twin } from '../../parts/twin';
import { useWords } from '../../words/book';
import { useCodes } from '../../words/codes';
import { mapWords } from '../../words/map';
import { shellWords } from '../../words/shell';
import { MapPicture } from './picture';
import { PlacesTable, Somewhere } from './places';
import './map.css';

export type WorldMap = Schemas['Map'];
export type Spot = WorldMap['places'][number];

/** Where claims say that it happened. */
export default function MapScreen() {
  const shell = useWords(shellWords);
  const t = useWords(mapWords);
  const { query } = useHere();
  const conditions = {
    actor: query.getAll('actor'),
    type: query.getAll('type'),
    from: query.get('from') ?? undefined,
    until: query.get('until') ?? undefined,
    in_conflict: query.get('in_conflict') === 'true' ? true : undefined,
    ...asOf(),
  };
  const [data, again] = useData(JSON.stringify(conditions), (signal) => ok(api.GET('/map', { params: { query: conditions }, signal })));
  const asClaims = { actor: conditions.actor, type: conditions.type, from: conditions.from, until: conditions.until, in_conflict: conditions.in_conflict };
  return (
    <Screen title={shell('map')}>
      <p class="hint">{t('hint')}</p>
      <Conditions />
      <Await data={data} again={again}>
        {(map) => <Shown map={map} claims={asClaims} />}
      </Await>
    </Screen>
  );
}

function Conditions() {
  const t = useWords(mapWords);
  const code = useCodes();
  const vocabulary = useVocabulary();
  const { query } = useHere();
  return (
    <div class="row no-print">
      <Pick label={t('actor')} value={query.get('actor') ?? ''} find={findActors} onPick={(id) => turn({ actor: id })} />
      <Choose
        label={t('type')}
        all={t('all')}
        value={query.get('type') ?? ''}
        values={vocabulary?.types ?? []}
        word={(type) => code('event', type)}
        onChoose={(type) => turn({ type })}
      />
      <Day name="from" />
      <Day name="until" />
      <label class="beside">
        <input type="checkbox" checked={query.get('in_conflict') === 'true'} onChange={(event) => turn({ in_conflict: event.currentTarget.checked ? 'true' : null })} />
        <span>{t('onlyConflicts')}</span>
      </label>
    </div>
  );
}

function Shown({ map, claims }: { map: WorldMap; claims: Record<string, string | string[] | boolean | undefined> }) {
  const t = useWords(mapWords);
  const { number } = useFormats();
  return (
    <>
      <p class="row" role="status">
        <span class="chip chip-strong">
          <Count n={map.claims_count} claims={claims} words={t('claimsN', { n: map.claims_count })} isPhrase />
        </span>
        <span class="chip">
          <Count n={map.placed} claims={map.placed_claims} words={t('placed', { k: number(map.placed) })} isPhrase />
        </span>
        <span class="chip">
          <Count n={map.unplaced} claims={map.unplaced_claims} words={t('unplaced', { k: number(map.unplaced) })} isPhrase />
        </span>
      </p>
      {map.places.length === 0 ? (
        <p class="hint">{t('none')}</p>
      ) : (
        <div class="map-split">
          <Twin name="as" title={t('picture')} picture={<MapPicture map={map} />} table={<PlacesTable spots={map.places} />} />
          <Somewhere map={map} />
        </div>
      )}
    </>
  );
}
