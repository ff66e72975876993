import { useState } from 'preact/hooks';
import { asQuery } from '../../api/client';
import { useFormats } from '../../app/format';
import { Count } from '../../parts/count';
import { Labelled, useLabel } from '../../parts/labelled';
import { Table } from '../../parts/table';
import { When, yearOf } from '../../parts/when';
import { useWords } from '../../words/book';
import { useCodes } from '../../words/codes';
import { mapWords } from '../../words/map';
import { partWords } from '../../words/parts';
import type { Spot, WorldMap } from './index';

const MOST = 60;

/** All places, the most named first. */
export function PlacesTable({ spots }: { spots: readonly Spot[] }) {
  const t = useWords(mapWords);
  const p = useWords(partWords);
  const code = useCodes();
  const label = useLabel();
  const { number } = useFormats();
  const [most, setMost] = useState(MOST);
  const sorted = [...spots].sort((a, b) => b.claims_count - a.claims_count);
  return (
    <>
      <Table<Spot>
        caption={t('pictureTable')}
        isCaptionHidden
        rows={sorted.slice(0, most)}
        by={(spot) => spot.place.id}
        columns={[
          { head: t('place'), isName: true, cell: (spot) => <Labelled label={spot.place.label} /> },
          { head: t('kind'), cell: (spot) => code('precision', spot.place.kind) },
          { head: t('precision'), cell: (spot) => code('precision', spot.precision) },
          { head: t('claimsHead'), isNumber: true, cell: (spot) => <Count n={spot.claims_count} claims={spot.claims} words={t('claimsAt', { n: spot.claims_count, place: label(spot.place.label) })} /> },
          { head: t('conflicts'), isNumber: true, cell: (spot) => (spot.in_conflict === 0 ? number(0) : <Count n={spot.in_conflict} claims={{ ...asQuery(spot.claims), in_conflict: true }} words={`${t('conflicts')}: ${t('claimsAt', { n: spot.in_conflict, place: label(spot.place.label) })}`} />) },
          {
            head: t('firstLast'),
            cell: (spot) => (
              <>
                {spot.first !== null && <When value={yearOf(spot.first)} />}
                {spot.first !== null && spot.last !== null && yearOf(spot.last) !== yearOf(spot.first) && (
                  <>
                    {' – '}
                    <When value={yearOf(spot.last)} />
                  </>
                )}
              </>
            ),
          },
        ]}
      />
      {sorted.length > most && (
        <button type="button" onClick={() => setMost(most + 300)}>
          {p('more')}
        </button>
      )}
    </>
  );
}

/** What has no place on the map: claims that name a country alone, or an area of unknown extent. */
export function Somewhere({ map }: { map: WorldMap }) {
  const t = useWords(mapWords);
  const countries = map.places.filter((spot) => spot.precision === 'country');
  const vague = map.places.filter((spot) => spot.precision !== 'country' && spot.point === null && spot.area === null);
  return (
    <div class="somewhere">
      <section class="card stack">
        <h2>{t('somewhere')}</h2>
        <p class="hint">{t('somewhereHint')}</p>
        <List spots={countries} />
      </section>
      <section class="card stack">
        <h2>{t('vague')}</h2>
        <p class="hint">{t('vagueHint')}</p>
        <List spots={vague} />
      </section>
    </div>
  );
}

const LISTED = 12;

function List({ spots }: { spots: readonly Spot[] }) {
  const t = useWords(mapWords);
  const p = useWords(partWords);
  const label = useLabel();
  const [isAll, setAll] = useState(false);
  if (spots.length === 0) return <p class="hint">{t('nothing')}</p>;
  const sorted = [...spots].sort((a, b) => b.claims_count - a.claims_count);
  return (
    <>
      <ul class="spot-list">
        {(isAll ? sorted : sorted.slice(0, LISTED)).map((spot) => (
          <li key={spot.place.id}>
            <Labelled label={spot.place.label} />
            <Count n={spot.claims_count} claims={spot.claims} words={t('claimsAt', { n: spot.claims_count, place: label(spot.place.label) })} />
          </li>
        ))}
      </ul>
      {!isAll && sorted.length > LISTED && (
        <button type="button" onClick={() => setAll(true)}>
          {p('more')}
        </button>
      )}
    </>
  );
}
