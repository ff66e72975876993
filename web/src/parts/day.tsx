import { turn, useHere } from '../app/router';
import { useWords } from '../words/book';
import { partWords } from '../words/parts';
import { DayField } from './dayfield';

/** The first or last day that the address asks for; changing it takes `drop` out of the address. */
export function Day(props: { name: 'from' | 'until'; otherwise?: string | undefined; min?: string | undefined; max?: string | undefined; drop?: string }) {
  const t = useWords(partWords);
  const { query } = useHere();
  const { name, drop } = props;
  return (
    <DayField
      label={t(name)}
      value={query.get(name) ?? props.otherwise ?? ''}
      min={props.min}
      max={props.max}
      onChange={(day) => turn({ [name]: day, ...(drop === undefined ? {} : { [drop]: null }) })}
    />
  );
}
