import type { ComponentChildren } from 'preact';
import { href, path } from '../app/router';

const ARABIC = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/;

/** The language of a short text, by its letters. */
export function languageOf(text: string): 'ar' | 'en' {
  return ARABIC.test(text) ? 'ar' : 'en';
}

/** A name or other words from outside: isolated, in their own direction and language. */
export function Name(props: { text: string; lang?: string; class?: string }) {
  return (
    <bdi lang={props.lang ?? languageOf(props.text)} class={props.class}>
      {props.text}
    </bdi>
  );
}

/** An id, digest or address: from left to right, in one width. */
export function Code(props: { children: ComponentChildren }) {
  return (
    <code dir="ltr" class="code">
      {props.children}
    </code>
  );
}

/** An actor: his name, and a link to his page where the registry knows him. */
export function ActorName(props: { id: string | null | undefined; name: string }) {
  if (props.id === null || props.id === undefined) return <Name text={props.name} />;
  return (
    <a class="actor" href={href(path('actors', props.id))}>
      <Name text={props.name} />
    </a>
  );
}
