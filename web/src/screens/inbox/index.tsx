import { useEffect, useRef, useState } from 'preact/hooks';
import type { Claim } from '../../api/client';
import { useKeys, type Action } from '../../app/keys';
import { go, href, path, turn, useHere } from '../../app/router';
import { useMay } from '../../app/may';
import { useDeciding } from '../../claims/deciding';
import { useVocabulary } from '../../claims/vocabulary';
import { Fault } from '../../parts/await';
import { Screen } from '../../parts/screen';
import { say } from '../../parts/live';
import { useWords } from '../../words/book';
import { inboxWords } from '../../words/inbox';
import { shellWords } from '../../words/shell';
import { Conditions } from '../claims/conditions';
import { Article } from './article';
import { BulkDialog } from './bulk';
import { Card } from './card';
import { QueueList } from './list';
import { Orders } from './orders';
import { useQueue, wantedOf } from './queue';
import { KEYS, TYPE_KEYS } from './keys';
import './inbox.css';

/** The inbox: what waits, the report with the sentence lit, and what to decide about. */
export default function Inbox() {
  const t = useWords(inboxWords);
  const shell = useWords(shellWords);
  const { query } = useHere();
  const wanted = wantedOf(query);
  const queue = useQueue(wanted);
  const vocabulary = useVocabulary();
  const can = useMay('coder');
  const canMany = useMay('reviewer');
  const [isBulk, setBulk] = useState(false);
  const [changes, setChanges] = useState(0);

  const at = query.get('at');
  const found = queue.items.findIndex((claim) => claim.id === at);
  const index = found < 0 ? 0 : found;
  const claim = queue.items[index];

  const show = (to: Claim | undefined) => {
    if (to !== undefined) turn({ at: to.id });
  };
  const items = useRef(queue.items);
  items.current = queue.items;
  const onwards = (from: Claim) => {
    const all = items.current;
    const here = all.findIndex((one) => one.id === from.id);
    const waits = (one: Claim) => one.decided === null && one.id !== from.id;
    show(all.slice(here + 1).find(waits) ?? all.slice(0, Math.max(here, 0)).find(waits));
  };
  const deciding = useDeciding({
    onSent: (sent, draft) => {
      if (draft.action === 'comment') return;
      queue.put({ ...sent, decided: draft.action });
      onwards(sent);
    },
    onDone: (decided, draft) => {
      setChanges((n) => n + 1);
      if (decided.count > 1) queue.again();
      if (decided.claim === null) return;
      queue.put(decided.claim);
      if (draft === null) show(decided.claim);
    },
    onBack: (back) => {
      queue.put(back);
      show(back);
    },
  });

  useEffect(() => {
    if (claim === undefined) return;
    queue.prepare(index);
    say(t('at', { i: index + 1, n: queue.total, text: claim.evidence.text }));
  }, [claim?.id]);

  const step = (by: number) => show(queue.items[Math.min(Math.max(index + by, 0), queue.items.length - 1)]);
  const toReport = (by: 1 | -1) => {
    const ids = queue.items.map((one) => one.report_id);
    const here = claim?.report_id;
    const isOther = (i: number) => ids[i] !== here;
    let i = index + by;
    while (i >= 0 && i < ids.length && !isOther(i)) i += by;
    if (by < 0) while (i > 0 && ids[i - 1] === ids[i]) i--;
    if (i >= 0 && i < ids.length) show(queue.items[i]);
  };
  const on = (run: (claim: Claim) => void) => () => {
    if (claim !== undefined && can) run(claim);
  };
  const runs: Record<keyof typeof KEYS, () => void> = {
    next: () => step(1),
    previous: () => step(-1),
    'next-report': () => toReport(1),
    'previous-report': () => toReport(-1),
    accept: on((c) => deciding.act(c, { action: 'accept' })),
    reject: on((c) => deciding.act(c, { action: 'reject' })),
    skip: () => {
      if (claim === undefined) return;
      const after = queue.items[index + 1] ?? queue.items[0];
      queue.defer(claim.id);
      show(after);
    },
    undo: () => {
      if (can) deciding.undo();
    },
    edit: on((c) => deciding.edit(c)),
    speaker: on((c) => deciding.edit(c, 'says')),
    actor: on((c) => deciding.edit(c, 'by')),
    target: on((c) => deciding.edit(c, 'to')),
    place: on((c) => deciding.edit(c, 'where')),
    date: on((c) => deciding.edit(c, 'when')),
    note: on((c) => deciding.note(c)),
    conflict: () => {
      if (claim !== undefined && claim.conflicts > 0) go(href('/conflicts', { claim: claim.id }));
    },
    open: () => {
      if (claim !== undefined) go(href(path('claims', claim.id)));
    },
    bulk: () => {
      if (canMany) setBulk(true);
    },
  };
  const actions: Action[] = Object.entries(KEYS).map(([name, key]) => ({
    ...key,
    run: runs[name as keyof typeof KEYS],
  }));
  const retype = TYPE_KEYS.map(
    ([chord, type]): Action => ({
      id: `inbox.type-${type.toLowerCase()}`,
      chord,
      run: on((c) => {
        if (c.event === type) return;
        const fits = c.mode === null || vocabulary?.modes_by_type[type]?.includes(c.mode) === true;
        deciding.act(c, { action: 'correct', set: fits ? { event: type } : { event: type, mode: '-' } });
      }),
    }),
  );
  useKeys([...actions, ...retype]);

  return (
    <Screen
      title={shell('inbox')}
      class="inbox-screen"
      actions={
        <button type="button" disabled={!canMany} title={canMany ? undefined : t('bulkMayNot')} onClick={() => setBulk(true)}>
          {t('bulk')}
        </button>
      }
    >
      <Orders wanted={wanted} changes={changes} />
      <Conditions query={query} except={['type', 'most']} />
      {queue.problem !== null && <Fault problem={queue.problem} again={queue.again} />}
      <div class="inbox">
        <QueueList queue={queue} at={claim?.id ?? null} />
        {claim === undefined ? (
          <p class="hint inbox-none">{queue.isLoading ? t('waiting') : t('empty')}</p>
        ) : (
          <>
            <Article claim={claim} />
            <Card claim={claim} can={can} run={runs} />
          </>
        )}
      </div>
      {deciding.overlay}
      {isBulk && (
        <BulkDialog
          wanted={wanted}
          onClose={() => setBulk(false)}
          onDone={() => {
            setBulk(false);
            setChanges((n) => n + 1);
            queue.again();
          }}
        />
      )}
    </Screen>
  );
}
