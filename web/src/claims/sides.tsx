import type { Schemas } from '../api/client';
import { Name } from '../parts/name';
import type { Span } from '../parts/spans';
import { LitText } from '../parts/text';

/** Two texts side by side; what one has and the other has not is lit in each, and called `word`. */
export function Sides(props: { found: Schemas['Differences']; word: string; names?: { first: string; second: string } }) {
  const { found, names } = props;
  const lit = (side: 'first' | 'second'): Span[] =>
    found.changes
      .filter((change) => change.kind !== 'same' && change[side].end > change[side].start)
      .map((change) => ({ ...change[side], role: 'match', label: props.word }));
  return (
    <div class="two">
      {(['first', 'second'] as const).map((side) => (
        <div key={side} class="card">
          <h4>
            {names !== undefined && `${names[side]}: `}
            <Name text={found[side].outlet ?? found[side].id} />
          </h4>
          <LitText text={found[side].text} spans={lit(side)} />
        </div>
      ))}
    </div>
  );
}
