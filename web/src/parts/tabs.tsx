import { href, useHere, type Query } from '../app/router';
import './tabs.css';

/** The parts of a screen, each at an address of its own (`NAME=ID` in the query); the first has none. */
export function Tabs<T extends string>(props: {
  /** Name in the query. */
  name: string;
  label: string;
  tabs: readonly { id: T; words: string }[];
  /** What of the state a part keeps beside its own name. */
  keep?: Query;
}) {
  const { path, query } = useHere();
  const now = partOf(props.tabs.map((tab) => tab.id), query.get(props.name));
  return (
    <nav class="tabs no-print" aria-label={props.label}>
      {props.tabs.map((tab, i) => (
        <a
          key={tab.id}
          href={href(path, { ...props.keep, [props.name]: i === 0 ? null : tab.id })}
          aria-current={tab.id === now ? 'page' : undefined}
        >
          {tab.words}
        </a>
      ))}
    </nav>
  );
}

/** The part that is asked for, or the first. */
export function partOf<T extends string>(ids: readonly T[], asked: string | null): T {
  return ids.find((id) => id === asked) ?? ids[0]!;
}
