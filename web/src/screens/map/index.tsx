import { api, asOf, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { useFormats } from '../../app/format';
import { turn, useHere } from '../../app/router';
import { findActors } from '../../claims/find';
import { useVocabulary } from '../../claims/vocabulary';
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
  const day = (name: 'from' | 'until') => (
    <label class="beside">
      <span>{t(name)}</span>
      <input type="date" value={query.get(name) ?? ''} onChange={(event) => turn({ [name]: event.currentTarget.value })} />
    </label>
  );
  return (
    <div class="row no-print">
      <Pick label={t('actor')} value={query.get('actor') ?? ''} find={findActors} onPick={(id) => turn({ actor: id })} />
      <label class="beside">
        <span>{t('type')}</span>
        <select value={query.get('type') ?? ''} onChange={(event) => turn({ type: event.currentTarget.value })}>
          <option value="">{t('all')}</option>
          {(vocabulary?.types ?? []).map((type) => (
            <option key={type} value={type}>
              {code('event', type)}
            </option>
          ))}
        </select>
      </label>
      {day('from')}
      {day('until')}
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
          <Count n={map.claims_count} claims={claims} words={t('counted', { n: map.claims_count })} isPhrase />
        </span>
        <span class="chip">{t('placed', { k: number(map.placed) })}</span>
        <span class="chip">{t('unplaced', { k: number(map.unplaced) })}</span>
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
