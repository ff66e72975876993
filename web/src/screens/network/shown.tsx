import { useMemo, useState } from 'preact/hooks';
import { asQuery } from '../../api/client';
import { turn, useHere } from '../../app/router';
import { Count } from '../../parts/count';
import { Twin } from '../../parts/twin';
import { useWords } from '../../words/book';
import { networkWords } from '../../words/network';
import { Behind } from './behind';
import type { Chosen } from './drawing';
import type { Network } from './index';
import { linesAt, nodesById, within } from './moment';
import { Picture } from './picture';
import { LinesTable } from './table';
import { TimeSlider } from './slider';

/** The network at the moment of the address. */
export function Shown({ network, ego }: { network: Network; ego: string | null }) {
  const t = useWords(networkWords);
  const { query } = useHere();
  const [chosen, setChosen] = useState<Chosen>(null);
  const found = network.slices.findIndex((slice) => slice.name === query.get('at'));
  const at = found < 0 ? null : found;
  const lines = useMemo(() => linesAt(network, at), [network, at]);
  const nodes = useMemo(() => nodesById(network), [network]);
  if (network.edges.length === 0) return <p class="hint">{t('none')}</p>;
  const whole = asQuery(network.claims);
  const claims = at === null ? whole : { ...whole, ...within(whole, network.slices[at]!.from, network.slices[at]!.to) };
  const alive = new Set(lines.flatMap((line) => [line.a, line.b])).size;
  return (
    <>
      <TimeSlider slices={network.slices} at={at} onMove={(to) => turn({ at: to === null ? null : network.slices[to]!.name })} />
      <p role="status">
        <strong>
          <Count n={lines.length} claims={claims} words={t('counted', { edges: lines.length, nodes: alive })} isPhrase />
        </strong>{' '}
        {network.nodes_total > network.nodes.length && <span class="hint">{t('ofTotal', { shown: network.nodes.length, total: network.nodes_total })}</span>}
      </p>
      <Twin
        name="as"
        title={t('picture')}
        picture={
          <div class="network-split">
            <Picture network={network} lines={lines} ego={ego} chosen={chosen} onChoose={setChosen} />
            <Behind chosen={chosen} lines={lines} nodes={nodes} />
          </div>
        }
        table={<LinesTable caption={t('pictureTable')} lines={lines} nodes={nodes} />}
      />
    </>
  );
}
