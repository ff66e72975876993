import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Schemas } from '../api/client';
import { Labelled } from './labelled';

/** Something that can be picked by name: an actor, a place. */
export interface Choice {
  id: string;
  label: Schemas['Label'];
  /** A word that tells it from others of its name. */
  more?: string;
}

const PAUSE_MS = 150;

/** A field for the id of something, found by its name. What is typed may be an id as well. */
export function Pick(props: {
  label: string;
  value: string;
  none: string;
  find: (typed: string, signal: AbortSignal) => Promise<Choice[]>;
  onPick: (id: string) => void;
}) {
  const list = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [choices, setChoices] = useState<Choice[]>([]);
  const [at, setAt] = useState(-1);
  const find = useRef(props.find);
  find.current = props.find;
  const isOpen = typed !== null && typed.trim() !== '';

  useEffect(() => {
    setAt(-1);
    if (!isOpen) return setChoices([]);
    const stop = new AbortController();
    const timer = setTimeout(() => {
      find.current(typed.trim(), stop.signal).then(setChoices, () => setChoices([]));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [typed]);

  const pick = (id: string) => {
    setTyped(null);
    props.onPick(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt((at + step + choices.length) % Math.max(choices.length, 1));
    } else if (event.key === 'Enter' && at >= 0 && choices[at] !== undefined) {
      event.preventDefault();
      pick(choices[at].id);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      setTyped(null);
    }
  };
  return (
    <label class="pick">
      <span>{props.label}</span>
      <input
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined}
        dir="auto"
        autocomplete="off"
        value={typed ?? props.value}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (typed !== null) pick(typed.trim());
        }}
      />
      <div class="pick-list" role="listbox" id={list} aria-label={props.label} hidden={!isOpen}>
        {choices.length === 0 && (
          <div role="option" aria-selected="false" aria-disabled="true">
            {props.none}
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
