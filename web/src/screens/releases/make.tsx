import { useState } from 'preact/hooks';
import { api, ok } from '../../api/client';
import { useData } from '../../app/data';
import { href } from '../../app/router';
import { useMay } from '../../app/may';
import { Await } from '../../parts/await';
import { tell } from '../../parts/live';
import { useWhy } from '../../parts/why';
import { useWords } from '../../words/book';
import { releasesWords } from '../../words/releases';

/** Freezes the present state; what it holds is said before. */
export function Make(props: { onMade: () => void }) {
  const t = useWords(releasesWords);
  const whyOf = useWhy();
  const may = useMay('curator');
  const [title, setTitle] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [data, again] = useData('status', (signal) => ok(api.GET('/status', { signal })));
  const freeze = async () => {
    setBusy(true);
    try {
      const release = await ok(api.POST('/releases', { body: { title: title.trim() } }));
      tell(t('made', { n: release.number }));
      setTitle('');
      props.onMade();
      again();
    } catch (fault) {
      tell(t('failed', { why: whyOf(fault) }), { kind: 'fault' });
    }
    setBusy(false);
  };
  return (
    <form
      class="card stack no-print"
      data-make
      onSubmit={(event) => {
        event.preventDefault();
        void freeze();
      }}
    >
      <h2>{t('make')}</h2>
      <p class="hint">{may ? t('makeHint') : t('mayNot')}</p>
      <Await data={data} again={again}>
        {({ last, counts, unlinked }) => (
          <div class="stack">
            <p>
              {t.rich('state', {
                revision: <span data-n="place">{last?.seq ?? 0}</span>,
                reports: <a href={href('/intake')}>{t('reportsN', { n: counts.reports })}</a>,
                claims: <a href={href('/claims')}>{t('claimsN', { n: counts.claims })}</a>,
                events: <a href={href('/events')}>{t('eventsN', { n: counts.events })}</a>,
                conflicts: <a href={href('/conflicts')}>{t('conflictsN', { n: counts.conflicts })}</a>,
                decisions:
                  counts.decisions === 0 ? (
                    t('decisionsN', { n: 0 })
                  ) : (
                    <a href={href('/claims', { id: 'decided:', standing: ['live', 'rejected', 'corrected'] })}>{t('decisionsN', { n: counts.decisions })}</a>
                  ),
              })}
            </p>
            {unlinked > 0 && <p class="hint">{t('unlinked', { n: unlinked })}</p>}
          </div>
        )}
      </Await>
      <label>
        <span>{t('title')}</span>
        <input
          dir="auto"
          required
          maxLength={200}
          value={title}
          disabled={!may}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
        <span class="hint" data-n="example">{t('titleHint')}</span>
      </label>
      <div class="row">
        <button class="main" disabled={!may || isBusy}>
          {t('freeze')}
        </button>
        {isBusy && (
          <span class="waiting" role="status">
            {t('freezing')}
          </span>
        )}
      </div>
    </form>
  );
}
