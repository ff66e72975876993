import { feature } from 'topojson-client';
import { coarse, fine } from 'virtual:world';
import type { Language } from '../../app/settings';
import { flat } from './view';

/** A country as it is drawn. */
export interface Land {
  /** Its number of ISO 3166; empty where it has none. */
  id: string;
  /** Its outline as a path, in the plane of the map. */
  path: string;
  /** Where its name stands: the middle of its largest part. */
  x: number;
  y: number;
  /** Width of that part in degrees. */
  width: number;
}

type Ring = number[][];

/** All countries, those of the fine map in place of their coarse ones. */
export function lands(): Land[] {
  const finely = feature(fine, fine.objects.countries).features;
  const known = new Set(finely.map((country) => String(country.id ?? country.properties?.name)));
  const rest = feature(coarse, coarse.objects.countries).features.filter((country) => !known.has(String(country.id ?? country.properties?.name)));
  return [...rest, ...finely].map((country) => {
    const { geometry } = country;
    const parts: Ring[][] =
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
    return { id: country.id === undefined ? '' : String(country.id), path: parts.flat().map(ringPath).join(''), ...middle(parts) };
  });
}

function ringPath(ring: Ring): string {
  return (
    ring
      .map(([lon, lat], i) => {
        const { x, y } = flat(lon!, lat!);
        return `${i === 0 ? 'M' : 'L'}${x.toFixed(3)} ${y.toFixed(3)}`;
      })
      .join('') + 'Z'
  );
}

function middle(parts: readonly Ring[][]): { x: number; y: number; width: number } {
  let best = { x: 0, y: 0, width: 0 };
  for (const [outer] of parts) {
    if (outer === undefined) continue;
    const xs = outer.map(([lon]) => lon!);
    const ys = outer.map(([lon, lat]) => flat(lon!, lat!).y);
    const width = Math.max(...xs) - Math.min(...xs);
    if (width > best.width) best = { x: (Math.max(...xs) + Math.min(...xs)) / 2, y: (Math.max(...ys) + Math.min(...ys)) / 2, width };
  }
  return best;
}

/** Names of countries in a language, by their number; the browser knows them. */
export function countryNames(language: Language): (id: string) => string {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return (id) => {
    if (!/^\d{3}$/.test(id)) return '';
    // The number of a country is an old name of its letters, which this puts in its place.
    const region = new Intl.Locale(Intl.getCanonicalLocales(`und-${id}`)[0]!).region;
    return region === undefined || /^\d/.test(region) ? '' : (names.of(region) ?? '');
  };
}
