import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

/** A screen: its heading, which is also the title of the window, what may be done with it, and its content. */
export function Screen(props: {
  title: string;
  /** The heading as it is drawn, where it is more than text. */
  heading?: ComponentChildren;
  actions?: ComponentChildren;
  class?: string;
  children: ComponentChildren;
}) {
  useEffect(() => {
    document.title = `${props.title} · تواتر`;
  }, [props.title]);
  return (
    <div class={`screen ${props.class ?? ''}`}>
      <header class="screen-head">
        <h1 tabIndex={-1}>{props.heading ?? props.title}</h1>
        {props.actions && <div class="row">{props.actions}</div>}
      </header>
      {props.children}
    </div>
  );
}
