/** Conditions with many values. */
const LISTS = [
  'id', 'actor', 'called', 'with', 'by', 'to', 'says', 'origin', 'place', 'outlet', 'report', 'type',
] as const;
const STANDINGS = ['live', 'rejected', 'corrected'] as const;
const PLAIN = ['from', 'until', 'event', 'conflict'] as const;

/** All names of conditions, in the order in which they are shown. */
export const CONDITIONS = [
  'type', 'actor', 'called', 'with', 'branches', 'by', 'to', 'says', 'origin', 'place', 'placed', 'outlet', 'report', 'event', 'conflict', 'from', 'until',
  'polarity', 'modality', 'standing', 'in_conflict', 'least', 'most', 'id',
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** The server's way to ask for claims of reports of which no outlet is known. */
export const NO_OUTLET = '-';

/** The server's way to ask for claims without a day: no day comes before all days. */
export const UNDATED = '0001-01-01';

function oneOf<const T extends string>(values: readonly T[], value: string | null): T | undefined {
  return values.find((one) => one === value);
}

/** The conditions of an address, as the server takes them; what it would not understand is left out. */
export function conditionsOf(query: URLSearchParams) {
  const lists = Object.fromEntries(
    LISTS.filter((name) => query.has(name)).map((name) => [name, query.getAll(name)]),
  ) as Partial<Record<(typeof LISTS)[number], string[]>>;
  const plain = Object.fromEntries(
    PLAIN.filter((name) => query.get(name)).map((name) => [name, query.get(name)!]),
  ) as Partial<Record<(typeof PLAIN)[number], string>>;
  const number = (name: string) => {
    const value = Number(query.get(name) ?? Number.NaN);
    return Number.isNaN(value) ? undefined : value;
  };
  const truth = (name: string) => (query.has(name) ? query.get(name) === 'true' : undefined);
  const standing = query
    .getAll('standing')
    .map((value) => oneOf(STANDINGS, value))
    .filter((value) => value !== undefined);
  return {
    ...lists,
    ...plain,
    ...(standing.length === 0 ? {} : { standing }),
    polarity: oneOf(['affirmed', 'denied'], query.get('polarity')),
    modality: oneOf(['actual', 'planned', 'possible', 'conditional'], query.get('modality')),
    branches: truth('branches'),
    in_conflict: truth('in_conflict'),
    placed: truth('placed'),
    least: number('least'),
    most: number('most'),
  };
}

/** The conditions of an address as the query of a download, with the question mark. */
export function exportQuery(query: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const name of [...CONDITIONS, 'as_of']) {
    for (const value of query.getAll(name)) kept.append(name, value);
  }
  const text = kept.toString();
  return text === '' ? '' : `?${text}`;
}

/** So many ids go into one question to the server. */
export const IDS_MOST = 100;

/** These ids, each once, in parts for as many questions. */
export function inParts(ids: readonly string[]): string[][] {
  const all = [...new Set(ids)];
  return Array.from({ length: Math.ceil(all.length / IDS_MOST) }, (_, i) => all.slice(i * IDS_MOST, (i + 1) * IDS_MOST));
}
