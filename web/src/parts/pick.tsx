import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Schemas } from '../api/client';
import { useWords } from '../words/book';
import { partWords } from '../words/parts';
import { Labelled, useLabel } from './labelled';

/** Something that can be picked by name: an actor, a place. */
export interface Choice {
  id: string;
  label: Schemas['Label'];
  /** A word that tells it from others of its name. */
  more?: string;
}

export type Find = (typed: string, signal: AbortSignal) => Promise<Choice[]>;

const PAUSE_MS = 150;

const same = (a: string, b: string) => a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();

/** The choice that `typed` names without doubt: by its id, or by a name that no other has. */
export function meant(typed: string, choices: readonly Choice[]): Choice | null {
  const byId = choices.find((choice) => same(choice.id, typed));
  if (byId !== undefined) return byId;
  const named = choices.filter((choice) => same(choice.label.ar, typed) || same(choice.label.en, typed));
  return named.length === 1 ? named[0]! : null;
}

/** Names of what was seen here, by the search that finds them. */
const known = new Map<Find, Map<string, Schemas['Label']>>();

/** The name of `id`, asked for once; null until it is here, and where there is none. */
function useName(id: string, find: Find): Schemas['Label'] | null {
  let names = known.get(find);
  if (names === undefined) known.set(find, (names = new Map()));
  const [, draw] = useState(0);
  useEffect(() => {
    if (id === '' || names.has(id)) return;
    const stop = new AbortController();
    find(id, stop.signal).then(
      (choices) => {
        const found = choices.find((choice) => choice.id === id);
        if (found === undefined) return;
        names.set(id, found.label);
        draw((n) => n + 1);
      },
      () => {},
    );
    return () => stop.abort();
  }, [id, find]);
  return names.get(id) ?? null;
}

/**
 * A field for the id of something, found by its name. Only what is in the list can be picked; what is typed and names nothing
 * stays in the field, says so, and keeps a form from being sent.
 */
export function Pick(props: { label: string; value: string; find: Find; onPick: (id: string) => void }) {
  const t = useWords(partWords);
  const list = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [found, setFound] = useState<{ of: string; choices: readonly Choice[] } | null>(null);
  const [at, setAt] = useState(-1);
  const [isShut, setShut] = useState(true);
  const [isWrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const name = useName(props.value, props.find);
  const label = useLabel();
  const text = typed?.trim() ?? '';
  const isOpen = text !== '' && !isShut;
  const choices = found !== null && found.of === text ? found.choices : [];

  useEffect(() => {
    setAt(-1);
    if (text === '') return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      props.find(text, stop.signal).then(
        (all) => setFound({ of: text, choices: all }),
        () => {
          if (!stop.signal.aborted) setFound({ of: text, choices: [] });
        },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text, props.find]);
  useEffect(() => input.current?.setCustomValidity(text === '' ? '' : t('pickOne')), [text, t('pickOne')]);

  const pick = (id: string) => {
    setTyped(null);
    setShut(true);
    setWrong(false);
    if (id !== props.value) props.onPick(id);
  };
  /** Takes what is typed for what it names; what names nothing stays. */
  const settle = (among: readonly Choice[]) => {
    const choice = meant(text, among);
    if (choice !== null) pick(choice.id);
    else {
      setWrong(true);
      setShut(true);
    }
  };
  const leave = () => {
    if (typed === null) return;
    if (text === '') return pick('');
    if (found !== null && found.of === text) return settle(found.choices);
    props.find(text, new AbortController().signal).then(
      (all) => settle(all),
      () => settle([]),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (typed === null) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setShut(false);
      const step = event.key === 'ArrowDown' ? 1 : at < 0 ? 0 : -1;
      setAt((at + step + choices.length) % Math.max(choices.length, 1));
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const chosen = choices[at] ?? (choices.length === 1 ? choices[0] : undefined);
      if (chosen === undefined) leave();
      else pick(chosen.id);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      setTyped(null);
      setWrong(false);
    }
  };
  return (
    <label class="pick">
      <span>{props.label}</span>
      <input
        ref={input}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && at >= 0 ? `${list}-${at}` : undefined}
        aria-invalid={isWrong}
        dir="auto"
        autocomplete="off"
        value={typed ?? (name === null ? props.value : label(name))}
        title={name === null ? undefined : props.value}
        // What is typed next is another name, not more of this one.
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setShut(false);
          setWrong(false);
        }}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      {isWrong && (
        <span class="pick-wrong" role="alert">
          {t('pickOne')}
        </span>
      )}
      <div class="pick-list" role="listbox" id={list} aria-label={props.label} hidden={!isOpen}>
        {choices.length === 0 && (
          <div role="option" aria-selected="false" aria-disabled="true">
            {t(found !== null && found.of === text ? 'pickNone' : 'loading')}
          </div>
        )}
        {choices.map((choice, i) => (
          <div
            key={choice.id}
            id={`${list}-${i}`}
            role="option"
            aria-selected={i === at}
            // The field would lose the focus, and close, before a click was done.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(choice.id)}
          >
            <Labelled label={choice.label} />{' '}
            <bdi class="pick-id">
              {choice.id} {choice.more}
            </bdi>
          </div>
        ))}
      </div>
    </label>
  );
}
