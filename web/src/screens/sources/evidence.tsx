import { useEffect, useRef, useState } from 'preact/hooks';
import { api, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { useFormats } from '../../app/format';
import { useMay } from '../../app/may';
import { turn, useHere } from '../../app/router';
import { Sides } from '../../claims/sides';
import { Await } from '../../parts/await';
import { Dialog } from '../../parts/dialog';
import { tell } from '../../parts/live';
import { Name } from '../../parts/name';
import { When } from '../../parts/when';
import { useWhy } from '../../parts/why';
import { useWords } from '../../words/book';
import { partWords } from '../../words/parts';
import { sourcesWords } from '../../words/sources';
import { shares } from './shares';

type Report = Schemas['ReportHead'];

/** Why `report` is taken for a copy of `first`: how many of their words are the same, and on demand each that is not. */
export function Evidence(props: { first: Report; report: Report; onDone: () => void }) {
  const t = useWords(sourcesWords);
  const { first, report } = props;
  const may = useMay('reviewer');
  const isOpen = useHere().query.get('other') === report.id;
  const [isAsking, setAsking] = useState(false);
  const [isSeen, box] = useSeen();
  const [data, again] = useData(isSeen ? `${first.id} ${report.id}` : null, (signal) =>
    ok(
      api.GET('/reports/{id}/differences/{other}', {
        params: { path: { id: first.id, other: report.id } },
        signal,
      }),
    ),
  );
  return (
    <article class="card stack" ref={box}>
      <h3 class="row">
        <Name text={report.outlet ?? report.name} />
        {report.published !== null && <When value={report.published} class="hint" />}
      </h3>
      {isSeen && (
        <Await data={data} again={again}>
          {(found) => (
            <div class="stack">
              <Sum found={found} />
              {isOpen && <Sides found={found} word={t('compareTitle')} />}
            </div>
          )}
        </Await>
      )}
      <p class="row no-print">
        <button type="button" aria-expanded={isOpen} onClick={() => turn({ other: isOpen ? null : report.id })}>
          {t(isOpen ? 'close' : 'compare')}
        </button>
        {may && (
          <button type="button" onClick={() => setAsking(true)}>
            {t('apart')}
          </button>
        )}
      </p>
      {isAsking && <Apart {...props} onClose={() => setAsking(false)} />}
    </article>
  );
}

function Sum({ found }: { found: Schemas['Differences'] }) {
  const t = useWords(sourcesWords);
  const { percent } = useFormats();
  const { first, second, stretches } = shares(found);
  return (
    <p data-n="weight">
      {stretches === 0 ? t('identical') : `${t('same', { p: percent(first), q: percent(second) })} · ${t('stretches', { n: stretches })}`}
      {!found.is_complete && <span class="hint"> {t('incomplete')}</span>}
    </p>
  );
}

/** Says that a report is no copy; who says so gives a reason, and can take it back. */
function Apart(props: { first: Report; report: Report; onDone: () => void; onClose: () => void }) {
  const t = useWords(sourcesWords);
  const p = useWords(partWords);
  const whyOf = useWhy();
  const [note, setNote] = useState('');
  const say = async (kind: 'keep_apart' | 'undecided', why: string) => {
    try {
      const body = { kind, subject: 'reports', first: props.first.id, second: props.report.id, note: why } as const;
      await ok(api.POST('/joins', { body }));
      if (kind === 'undecided') tell(t('takenBack'));
      else tell(t('apartDone'), { action: { words: t('undo'), run: () => void say('undecided', '') } });
      props.onDone();
      props.onClose();
    } catch (fault) {
      tell(t('notKept', { why: whyOf(fault) }), { kind: 'fault' });
    }
  };
  return (
    <Dialog title={t('apart')} onClose={props.onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void say('keep_apart', note.trim());
        }}
      >
        <label>
          <span>{t('apartWhy')}</span>
          <textarea dir="auto" rows={3} required maxLength={2000} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
        </label>
        <div class="row">
          <button class="main">{t('apart')}</button>
          <button type="button" onClick={props.onClose}>
            {p('cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** Whether an element has come near the window once: large groups are compared as they are read. */
function useSeen() {
  const ref = useRef<HTMLElement>(null);
  const [isSeen, setSeen] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (isSeen) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some((one) => one.isIntersecting)) setSeen(true);
      },
      { rootMargin: '200px' },
    );
    watch.observe(ref.current!);
    return () => watch.disconnect();
  }, [isSeen]);
  return [isSeen, ref] as const;
}
