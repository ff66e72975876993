import { useEffect } from 'preact/hooks';
import { api, ok, type Schemas } from '../api/client';
import { createStore, useStore } from '../app/store';

const vocabulary = createStore<Schemas['Vocabulary'] | null>(null);
let asked = false;

/** The values that fields may have; null until the server has told them. They do not change while it runs. */
export function useVocabulary(): Schemas['Vocabulary'] | null {
  useEffect(() => {
    if (asked) return;
    asked = true;
    ok(api.GET('/vocabulary')).then(
      (values) => vocabulary.set(values),
      () => {
        asked = false;
      },
    );
  }, []);
  return useStore(vocabulary);
}
