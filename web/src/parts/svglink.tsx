import type { ComponentChildren } from 'preact';
import { go } from '../app/router';

/** A link in a picture; `words` say where it leads and are its tooltip. The router knows only links of the page, so it goes by itself. */
export function SvgLink(props: { to: string; words: string; class?: string; children: ComponentChildren }) {
  return (
    <a
      href={props.to}
      aria-label={props.words}
      class={props.class}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(props.to);
      }}
    >
      <title>{props.words}</title>
      {props.children}
    </a>
  );
}
