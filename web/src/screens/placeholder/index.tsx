import { Screen } from '../../parts/screen';
import { useRoute } from '../../app/shell';
import { useWords } from '../../words/book';
import { shellWords } from '../../words/shell';

/** A screen that is not built yet. */
export function Placeholder() {
  const t = useWords(shellWords);
  return (
    <Screen title={t(useRoute().title)}>
      <p class="hint">{t('notYet')}</p>
    </Screen>
  );
}
