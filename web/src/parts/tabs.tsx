import './pictures.css';
import { href, useHere } from '../app/router';

/** Parts of a screen of which one is shown; the address says which (`tab`), the first where it says nothing. */
export function Tabs<K extends string>(props: { label: string; tabs: readonly { id: K; words: string }[]; now: K }) {
  const { path } = useHere();
  const [first] = props.tabs;
  return (
    <nav class="tabs" aria-label={props.label}>
      {props.tabs.map((tab) => (
        <a key={tab.id} href={href(path, tab.id === first?.id ? {} : { tab: tab.id })} aria-current={tab.id === props.now ? 'page' : undefined}>
          {tab.words}
        </a>
      ))}
    </nav>
  );
}

/** The tab of the address, if it is one of `ids`, else the first of them. */
export function useTab<K extends string>(ids: readonly [K, ...K[]]): K {
  const asked = useHere().query.get('tab');
  return ids.find((id) => id === asked) ?? ids[0];
}
