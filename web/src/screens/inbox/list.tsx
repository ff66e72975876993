import { useEffect, useRef } from 'preact/hooks';
import type { Claim } from '../../api/client';
import { href, useHere } from '../../app/router';
import { ClaimFrom, ClaimGist, ClaimMarks } from '../../claims/line';
import { Still } from '../../parts/still';
import { useWords } from '../../words/book';
import { inboxWords } from '../../words/inbox';
import type { Queue } from './queue';

/** The claims that wait. Those of one event that follow each other stand together. */
export function QueueList(props: { queue: Queue; at: string | null }) {
  const t = useWords(inboxWords);
  const { query } = useHere();
  const list = useRef<HTMLUListElement>(null);
  const { items, total, isLoading } = props.queue;
  // All of the address but the present claim.
  const state = Object.fromEntries([...new Set(query.keys())].filter((name) => name !== 'at').map((name) => [name, query.getAll(name)]));
  const stateKey = JSON.stringify(state);

  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [props.at]);

  return (
    <section class="pane inbox-list" data-pane aria-label={t('list')}>
      <p class="hint pane-head" data-n="total">{t('waitingN', { n: total })}</p>
      <ul ref={list}>
        {items.map((claim, i) => {
          const isCurrent = claim.id === props.at;
          const isMore = isWith(items[i - 1], claim);
          return (
            <Still
              key={claim.id}
              on={[claim, isCurrent, isMore, stateKey]}
              draw={() => (
                <li class={isMore ? 'queue-item is-with' : 'queue-item'}>
                  <a
                    href={href('/inbox', { ...state, at: claim.id })}
                    aria-current={isCurrent ? 'true' : undefined}
                    class={claim.decided === null ? undefined : 'is-done'}
                  >
                    <ClaimGist claim={claim} />
                    <ClaimFrom claim={claim} />
                    <ClaimMarks claim={claim} />
                  </a>
                </li>
              )}
            />
          );
        })}
      </ul>
      {isLoading && <p class="waiting">{t('waiting')}</p>}
    </section>
  );
}

function isWith(before: Claim | undefined, claim: Claim): boolean {
  return before !== undefined && claim.event_id !== null && before.event_id === claim.event_id;
}
