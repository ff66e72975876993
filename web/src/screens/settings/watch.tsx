import { keep, kept } from '../../app/kept';
import { useStore } from '../../app/store';
import { findActors } from '../../claims/find';
import { useActorName } from '../../claims/whom';
import { Name } from '../../parts/name';
import { Pick } from '../../parts/pick';
import { useWords } from '../../words/book';
import { settingsWords } from '../../words/settings';

/** Whose claims the inbox shows first when asked for the watch-list. */
export function Watch() {
  const t = useWords(settingsWords);
  const { watch } = useStore(kept);
  return (
    <section class="card stack">
      <h2>{t('watch')}</h2>
      <p class="hint">{t('watchHint')}</p>
      {watch.length === 0 && <p class="hint">{t('watchNone')}</p>}
      <ul class="row">
        {watch.map((id) => (
          <Watched key={id} id={id} />
        ))}
      </ul>
      <div class="watch-add">
        <Pick
          label={t('watchAdd')}
          value=""
          find={findActors}
          onPick={(id) => {
            if (id !== '' && !watch.includes(id)) void keep({ watch: [...watch, id] });
          }}
        />
      </div>
    </section>
  );
}

function Watched({ id }: { id: string }) {
  const t = useWords(settingsWords);
  const { watch } = useStore(kept);
  const name = useActorName(id);
  return (
    <li class="chip">
      <Name text={name} />
      <button
        type="button"
        class="plain chip-drop"
        aria-label={t('drop', { name })}
        onClick={() => void keep({ watch: watch.filter((one) => one !== id) })}
      >
        ×
      </button>
    </li>
  );
}
