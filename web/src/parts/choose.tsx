/** One of some values, or all of them where `all` says so. */
export function Choose<V extends string | number>(props: {
  label: string;
  value: V | '' | undefined;
  values: readonly V[];
  word: (value: V) => string;
  /** What stands for no choice; left out where one has to be chosen. */
  all?: string;
  /** Whether the label stands above. */
  isBelow?: boolean;
  onChoose: (value: string) => void;
}) {
  const { value, values } = props;
  // What the address asks for is there even while the values are on their way.
  const known = value === undefined || value === '' || values.includes(value) ? values : [value, ...values];
  return (
    <label class={props.isBelow ? undefined : 'beside'}>
      <span>{props.label}</span>
      <select value={value ?? ''} onChange={(event) => props.onChoose(event.currentTarget.value)}>
        {props.all !== undefined && <option value="">{props.all}</option>}
        {known.map((one) => (
          <option key={one} value={one}>
            {props.word(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
