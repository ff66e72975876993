import type { ComponentChildren } from 'preact';

/** A link in a picture; `words` say where it leads and are its tooltip. */
export function SvgLink(props: { to: string; words: string; class?: string; children: ComponentChildren }) {
  return (
    <a href={props.to} aria-label={props.words} class={props.class}>
      <title>{props.words}</title>
      {props.children}
    </a>
  );
}
