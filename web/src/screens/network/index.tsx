import { api, asOf, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { useHere } from '../../app/router';
import { Await } from '../../parts/await';
import { Screen } from '../../parts/screen';
import { useWords } from '../../words/book';
import { networkWords } from '../../words/network';
import { shellWords } from '../../words/shell';
import { Controls } from './controls';
import { Shown } from './shown';
import './network.css';

export type Network = Schemas['Network'];

/** What of the network is asked for, after the address. */
export interface Asked {
  /** The actor in the middle; null for the whole network, undefined where the one with the most claims is meant. */
  actor: string | null | undefined;
  slice: 'month' | 'quarter' | 'year';
  nodes: number;
  least: number;
}

function asked(query: URLSearchParams): Asked {
  const slice = query.get('slice');
  const number = (name: string, standard: number, most: number) => {
    const value = Number(query.get(name) ?? NaN);
    return Number.isInteger(value) && value >= 1 ? Math.min(value, most) : standard;
  };
  return {
    actor: query.get('all') === 'true' ? null : (query.get('actor') ?? undefined),
    slice: slice === 'month' || slice === 'year' ? slice : 'quarter',
    nodes: number('nodes', query.get('all') === 'true' ? 300 : 60, 5000),
    least: number('least', 1, 1_000_000),
  };
}

/** Actors and how they stand to each other, moment by moment; at first around one actor. */
export default function NetworkScreen() {
  const t = useWords(networkWords);
  const shell = useWords(shellWords);
  const { query } = useHere();
  const question = asked(query);
  const from = query.get('from') ?? undefined;
  const until = query.get('until') ?? undefined;
  const key = JSON.stringify([question, from, until, asOf()]);
  const [data, again] = useData(key, async (signal) => {
    let actor = question.actor;
    if (actor === undefined) {
      const most = await ok(api.GET('/actors', { params: { query: { limit: 1, ...asOf() } }, signal }));
      actor = most.items[0]?.id ?? null;
    }
    const { slice, nodes, least } = question;
    const network = await ok(
      api.GET('/network', {
        params: { query: { ...(actor === null ? {} : { actor }), slice, nodes, least, from, until, ...asOf() } },
        signal,
      }),
    );
    return { network, ego: actor, key };
  });
  return (
    <Screen title={shell('network')}>
      <p class="hint">{t('hint')}</p>
      <Controls asked={question} ego={data.value?.ego ?? null} />
      <Await data={data} again={again}>
        {(value) => <Shown key={value.key} network={value.network} ego={value.ego} />}
      </Await>
    </Screen>
  );
}
