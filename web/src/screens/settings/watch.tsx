import { useEffect, useState } from 'preact/hooks';
import { api, ok, type Schemas } from '../../api/client';
import { keep, kept } from '../../app/kept';
import { useStore } from '../../app/store';
import { findActors } from '../../claims/find';
import { labelText } from '../../parts/labelled';
import { Name } from '../../parts/name';
import { Pick } from '../../parts/pick';
import { settings } from '../../app/settings';
import { useWords } from '../../words/book';
import { claimWords } from '../../words/claims';
import { settingsWords } from '../../words/settings';

/** Whose claims the inbox shows first when asked for the watch-list. */
export function Watch() {
  const t = useWords(settingsWords);
  const c = useWords(claimWords);
  const { watch } = useStore(kept);
  const { language } = useStore(settings);
  const labels = useLabels(watch);
  const name = (id: string) => {
    const label = labels.get(id);
    return label === undefined ? id : labelText(label, language);
  };
  return (
    <section class="card stack">
      <h2>{t('watch')}</h2>
      <p class="hint">{t('watchHint')}</p>
      {watch.length === 0 && <p class="hint">{t('watchNone')}</p>}
      <ul class="row">
        {watch.map((id) => (
          <li key={id} class="chip">
            <Name text={name(id)} />
            <button
              type="button"
              class="plain chip-drop"
              aria-label={t('drop', { name: name(id) })}
              onClick={() => void keep({ watch: watch.filter((one) => one !== id) })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <div class="watch-add">
        <Pick
          label={t('watchAdd')}
          value=""
          none={c('pickNone')}
          find={findActors}
          onPick={(id) => {
            if (id !== '' && !watch.includes(id)) void keep({ watch: [...watch, id] });
          }}
        />
      </div>
    </section>
  );
}

function useLabels(ids: readonly string[]): ReadonlyMap<string, Schemas['Label']> {
  const [labels, setLabels] = useState<ReadonlyMap<string, Schemas['Label']>>(new Map());
  useEffect(() => {
    const stop = new AbortController();
    const missing = ids.filter((id) => !labels.has(id));
    void Promise.all(
      missing.map((id) =>
        ok(api.GET('/actors', { params: { query: { q: id, limit: 5 } }, signal: stop.signal })).then(
          ({ items }) => items.find((actor) => actor.id === id),
          () => undefined,
        ),
      ),
    ).then((found) => {
      if (stop.signal.aborted) return;
      const known = found.filter((actor) => actor !== undefined).map((actor) => [actor.id, actor.label] as const);
      if (known.length > 0) setLabels(new Map([...labels, ...known]));
    });
    return () => stop.abort();
  }, [ids]);
  return labels;
}
