import { useFormats } from '../../app/format';
import { turn } from '../../app/router';
import { findActors } from '../../claims/find';
import { Choose } from '../../parts/choose';
import { Day } from '../../parts/day';
import { Pick } from '../../parts/pick';
import { useWords } from '../../words/book';
import { networkWords } from '../../words/network';
import type { Asked } from './index';

const NODES = [30, 60, 100, 300, 1000, 5000];
const LEAST = [1, 2, 3, 5, 10, 20];

/** Around whom, by which steps of time, how much, and between which days. */
export function Controls({ asked, ego }: { asked: Asked; ego: string | null }) {
  const t = useWords(networkWords);
  const { number } = useFormats();
  const isWhole = asked.actor === null;
  const choice = (name: 'nodes' | 'least', values: readonly number[], value: number) => (
    <Choose label={t(name)} value={value} values={[...new Set([...values, value])].sort((a, b) => a - b)} word={number} onChoose={(n) => turn({ [name]: n })} />
  );
  return (
    <div class="stack no-print">
      <div class="row">
        <div class="switch" role="group" aria-label={t('mode')}>
          <button type="button" aria-pressed={!isWhole} onClick={() => turn({ all: null, nodes: null })}>
            {t('ego')}
          </button>
          <button type="button" aria-pressed={isWhole} onClick={() => turn({ all: 'true', nodes: null })}>
            {t('whole')}
          </button>
        </div>
        {!isWhole && <Pick label={t('around')} value={ego ?? ''} find={findActors} onPick={(id) => turn({ actor: id })} />}
        {choice('nodes', NODES, asked.nodes)}
        {choice('least', LEAST, asked.least)}
      </div>
      <div class="row">
        <Day name="from" drop="at" />
        <Day name="until" drop="at" />
        <div class="switch" role="group" aria-label={t('slices')}>
          {(['month', 'quarter', 'year'] as const).map((slice) => (
            <button key={slice} type="button" aria-pressed={asked.slice === slice} onClick={() => turn({ slice, at: null })}>
              {t(slice)}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
