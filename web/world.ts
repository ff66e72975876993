import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { feature } from 'topojson-client';

const NAME = 'virtual:world';

/** Where borders are drawn finely: West, south of, up to, north of which degrees. The rest of the world is left out there. */
const FINE = { west: -18, south: -5, east: 78, north: 46 };

/**
 * Gives the map of the world as two topologies of `world-atlas` (Natural Earth): `coarse` is all of it, `fine` is the lands around
 * the Arab world only, as all of it would be a quarter of a megabyte.
 */
export function world(home: string): Plugin {
  const read = (file: string) =>
    JSON.parse(readFileSync(resolve(home, 'node_modules/world-atlas', file), 'utf8')) as Topology<{ countries: GeometryCollection }>;
  return {
    name: 'world',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      const coarse = read('countries-110m.json');
      const fine = only(read('countries-50m.json'));
      const json = (topology: Topology) => `JSON.parse(${JSON.stringify(JSON.stringify(topology))})`;
      return `export const coarse = ${json({ ...coarse, objects: { countries: coarse.objects.countries } })};\nexport const fine = ${json(fine)};`;
    },
  };
}

/** Those countries that lie in the fine part, with the arcs that they need. */
function only(topology: Topology<{ countries: GeometryCollection }>): Topology {
  const kept = topology.objects.countries.geometries.filter((geometry) => {
    const [west, south, east, north] = box(feature(topology, geometry as GeometryObject));
    return west < FINE.east && east > FINE.west && south < FINE.north && north > FINE.south && east - west < 90;
  });
  const numbers = new Map<number, number>();
  const renumber = (arcs: unknown): unknown => {
    if (Array.isArray(arcs)) return arcs.map(renumber);
    const arc = arcs as number;
    const index = arc < 0 ? ~arc : arc;
    let number = numbers.get(index);
    if (number === undefined) numbers.set(index, (number = numbers.size));
    return arc < 0 ? ~number : number;
  };
  const geometries = kept.map((geometry) => ({ ...geometry, arcs: renumber((geometry as { arcs: unknown }).arcs) }) as GeometryObject);
  return {
    type: 'Topology',
    transform: topology.transform!,
    arcs: [...numbers.keys()].map((index) => topology.arcs[index]!),
    objects: { countries: { type: 'GeometryCollection', geometries } },
  };
}

/** West, south, east and north of a country. */
function box(shape: unknown): [number, number, number, number] {
  const found: [number, number, number, number] = [180, 90, -180, -90];
  const look = (part: unknown): void => {
    if (!Array.isArray(part)) return;
    if (typeof part[0] === 'number') {
      const [x, y] = part as [number, number];
      found[0] = Math.min(found[0], x);
      found[1] = Math.min(found[1], y);
      found[2] = Math.max(found[2], x);
      found[3] = Math.max(found[3], y);
    } else part.forEach(look);
  };
  look((shape as { geometry: { coordinates: unknown } }).geometry.coordinates);
  return found;
}
