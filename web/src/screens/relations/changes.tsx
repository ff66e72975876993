import type { Schemas } from '../../api/client';
import { useFormats } from '../../app/format';
import { href, path } from '../../app/router';
import { Count } from '../../parts/count';
import { Name } from '../../parts/name';
import { When } from '../../parts/when';
import { useWords } from '../../words/book';
import { useCodes } from '../../words/codes';
import { relationWords } from '../../words/relations';
import { STATE_GLYPHS } from './bands';
import type { Cut } from './cut';
import type { Relation } from './page';

/** Where the state turned, in which direction, and the claims that made it. */
export function Changes({ shown }: { relation: Relation; shown: Cut }) {
  const t = useWords(relationWords);
  const code = useCodes();
  const { number } = useFormats();
  return (
    <section class="card stack">
      <h2>{t('changes')}</h2>
      <p class="hint">{shown.changes.length === 0 ? t('noChanges') : t('changesHint')}</p>
      <ol class="turns">
        {shown.changes.map((change, i) => (
          <li key={i}>
            <p class="row">
              <span class="turn-number" data-n="place">{number(i + 1)}</span>
              <strong>
                <When value={change.day} />
              </strong>
              {t('changeIs', {
                before: `${code('state', change.before)} ${STATE_GLYPHS[change.before]}`,
                after: `${code('state', change.after)} ${STATE_GLYPHS[change.after]}`,
              })}
            </p>
            <Causes causes={change.causes} />
            {change.causes_count > change.causes.length && (
              <Count n={change.causes_count} claims={change.claims} words={t('allCauses', { n: change.causes_count })} isPhrase />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Causes({ causes }: { causes: readonly Schemas['Mark'][] }) {
  const t = useWords(relationWords);
  const code = useCodes();
  return (
    <ul class="turn-causes">
      {causes.map((cause) => (
        <li key={cause.claim_id}>
          <a href={href(path('claims', cause.claim_id))}>{code('event', cause.event)}</a>
          {cause.polarity === 'denied' && <span class="chip chip-denied">{t('denied')}</span>}{' '}
          <Name text={cause.outlet ?? t('noOutlet')} />
          <p class="quote" lang="ar" dir="rtl">
            {cause.quote}
          </p>
        </li>
      ))}
    </ul>
  );
}
