/** A place in the plane of the map: degrees of longitude, and of latitude stretched as Mercator does, downwards. */
export interface Flat {
  x: number;
  y: number;
}

const RADIAN = Math.PI / 180;
const NORTHMOST = 84;

/** Mercator, in degrees. */
export function flat(lon: number, lat: number): Flat {
  const held = Math.min(NORTHMOST, Math.max(-NORTHMOST, lat));
  return { x: lon, y: -Math.log(Math.tan(Math.PI / 4 + (held * RADIAN) / 2)) / RADIAN };
}

/** What of the plane is seen: its middle, and pixels for a degree. */
export interface View {
  x: number;
  y: number;
  scale: number;
}

const SCALE_LEAST = 2;
const SCALE_MOST = 900;

/** The view that holds all `places` in so many pixels, with some room around them. */
export function fitted(places: readonly Flat[], width: number, height: number): View {
  if (places.length === 0) return { x: 42, y: flat(0, 26).y, scale: Math.max(SCALE_LEAST, width / 70) };
  const xs = places.map((place) => place.x);
  const ys = places.map((place) => place.y);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.min((width - 80) / Math.max(east - west, 3), (height - 80) / Math.max(south - north, 3));
  return { x: (west + east) / 2, y: (north + south) / 2, scale: held(scale) };
}

export function held(scale: number): number {
  return Math.min(SCALE_MOST, Math.max(SCALE_LEAST, scale));
}

/** Things that lie within `reach` pixels of the first of them, together; the heaviest is first. */
export function clustered<T extends { at: Flat; weight: number }>(all: readonly T[], view: View, reach: number): T[][] {
  const found: T[][] = [];
  const cells = new Map<string, T[][]>();
  const size = reach;
  for (const one of [...all].sort((a, b) => b.weight - a.weight)) {
    const x = one.at.x * view.scale;
    const y = one.at.y * view.scale;
    const [column, row] = [Math.floor(x / size), Math.floor(y / size)];
    let home: T[] | undefined;
    for (let i = column - 1; i <= column + 1 && home === undefined; i++) {
      for (let j = row - 1; j <= row + 1 && home === undefined; j++) {
        home = cells.get(`${i} ${j}`)?.find(([first]) => Math.hypot(first!.at.x * view.scale - x, first!.at.y * view.scale - y) <= reach);
      }
    }
    if (home !== undefined) home.push(one);
    else {
      const cluster = [one];
      found.push(cluster);
      const key = `${column} ${row}`;
      cells.set(key, [...(cells.get(key) ?? []), cluster]);
    }
  }
  return found;
}
