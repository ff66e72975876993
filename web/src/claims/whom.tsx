import { useEffect, useState } from 'preact/hooks';
import { api, ok, type Schemas } from '../api/client';
import { turn, useHere } from '../app/router';
import { useLabel } from '../parts/labelled';
import { Name } from '../parts/name';
import { useWords } from '../words/book';
import { claimWords } from '../words/claims';
import { claimlistWords } from '../words/claimlist';

const labels = new Map<string, Schemas['Label']>();
/** What is no id of the registry: `~` and folded words of reports, or an outlet on its own word. */
const WORDS = /^(~|outlet:)/;

/** The name of an actor by his id, once the server has told it; the id until then. */
export function useActorName(id: string): string {
  const label = useLabel();
  const [, draw] = useState(0);
  useEffect(() => {
    if (labels.has(id) || WORDS.test(id)) return;
    const stop = new AbortController();
    ok(api.GET('/actors', { params: { query: { q: id, limit: 5 } }, signal: stop.signal })).then(
      ({ items }) => {
        const found = items.find((actor) => actor.id === id);
        if (found === undefined) return;
        labels.set(id, found.label);
        draw((n) => n + 1);
      },
      () => {},
    );
    return () => stop.abort();
  }, [id]);
  const known = labels.get(id);
  return known === undefined ? id.replace(WORDS, '') : label(known);
}

/** An actor of a condition, by name. */
export function Whom({ id }: { id: string }) {
  return <Name text={useActorName(id)} />;
}

/** The actors that the address asks for (`actor`), which can be dropped. */
export function ActorChips() {
  const t = useWords(claimlistWords);
  const c = useWords(claimWords);
  const ids = useHere().query.getAll('actor');
  if (ids.length === 0) return null;
  return (
    <span class="chip">
      <span class="hint">{t('f.actor')}:</span>{' '}
      {ids.map((id, i) => (
        <span key={id}>
          {i > 0 && c('or')}
          <Whom id={id} />
        </span>
      ))}
      <button type="button" class="plain chip-drop" aria-label={t('drop', { what: t('f.actor') })} onClick={() => turn({ actor: null })}>
        ×
      </button>
    </span>
  );
}
