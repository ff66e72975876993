import { useEffect, useRef, useState } from 'preact/hooks';
import { api, asOf, ok } from '../../api/client';
import { useFormats } from '../../app/format';
import { href, turn, useHere } from '../../app/router';
import { useVocabulary } from '../../claims/vocabulary';
import { Choose } from '../../parts/choose';
import { useWords } from '../../words/book';
import { useCodes } from '../../words/codes';
import { inboxWords } from '../../words/inbox';
import { CONDITIONS } from '../claims/query';
import { ORDERS, type Order, type Wanted } from './queue';

const PAUSE_MS = 1500;

/** In which order the claims come, how many wait, and which are wanted. */
export function Orders(props: { wanted: Wanted; changes: number }) {
  const t = useWords(inboxWords);
  const code = useCodes();
  const { number } = useFormats();
  const { query } = useHere();
  const vocabulary = useVocabulary();
  const { wanted } = props;
  const waiting = useWaiting(props.changes, wanted);
  const keep = Object.fromEntries(CONDITIONS.map((name) => [name, query.getAll(name)]));
  const { type, most } = wanted.conditions;
  return (
    <div class="orders">
      <nav aria-label={t('orders')}>
        <ul class="row">
          {ORDERS.map((order) => (
            <li key={order}>
              <a
                class="button order"
                href={href('/inbox', { ...keep, order })}
                aria-current={order === wanted.order ? 'true' : undefined}
              >
                {t(order)}
                {waiting[order] !== undefined && <span class="order-n">{number(waiting[order])}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="row">
        <Choose
          label={code('field', 'event')}
          all={t('all')}
          value={type?.[0]}
          values={vocabulary?.types ?? []}
          word={(type) => code('event', type)}
          onChoose={(type) => turn({ type, at: null })}
        />
        <Choose label={t('most')} all={t('all')} value={most} values={[0.3, 0.5, 0.7, 0.9]} word={(p) => t('under', { p })} onChoose={(most) => turn({ most, at: null })} />
        {wanted.order === 'audit' && (
          <label class="beside">
            <span>{t('seed')}</span>
            <input
              type="number"
              class="seed"
              value={wanted.seed}
              onChange={(event) => turn({ seed: event.currentTarget.value, at: null })}
            />
          </label>
        )}
      </div>
    </div>
  );
}

type Waiting = Partial<Record<Order, number>>;

/** How many wait in which order under the present filters; asked again some time after a decision. */
function useWaiting(changes: number, wanted: Wanted): Waiting {
  const [waiting, setWaiting] = useState<Waiting>({});
  const { conditions } = wanted;
  const key = JSON.stringify([conditions, asOf()]);
  const asked = useRef('');
  useEffect(() => {
    const stop = new AbortController();
    const isSame = asked.current === key;
    if (!isSame) setWaiting({});
    asked.current = key;
    const timer = setTimeout(() => void ask(conditions, stop.signal).then(setWaiting, () => {}), isSame ? PAUSE_MS : 0);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [changes, key]);
  return waiting;
}

/** The server counts all that waits; what waits under conditions are the totals of its lists. */
async function ask(conditions: Wanted['conditions'], signal: AbortSignal): Promise<Waiting> {
  if (Object.values(conditions).every((one) => one === undefined)) {
    const counts = await ok(api.GET('/queue/counts', { params: { query: asOf() }, signal }));
    return { uncertain: counts.undecided, conflicts: counts.in_conflict, newest: counts.undecided, watch: counts.watched };
  }
  const total = async (order: Order) =>
    (await ok(api.GET('/queue', { params: { query: { ...conditions, order, limit: 1, ...asOf() } }, signal }))).total;
  const [newest, conflicts, watch] = await Promise.all([total('newest'), total('conflicts'), total('watch')]);
  return { uncertain: newest, conflicts, newest, watch };
}
