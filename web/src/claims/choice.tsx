import { api, asOf, ok } from '../api/client';
import { useData } from '../app/data';
import { href, turn, useHere, type Query } from '../app/router';
import { Choose } from '../parts/choose';
import { Day } from '../parts/day';
import { Await } from '../parts/await';
import { Count } from '../parts/count';
import { Pick } from '../parts/pick';
import { CONDITIONS, conditionsOf } from '../screens/claims/query';
import { useWords } from '../words/book';
import { choiceWords } from '../words/choice';
import { useCodes } from '../words/codes';
import { findActors } from './find';
import { useVocabulary } from './vocabulary';
import './claims.css';

/** The conditions of the address, as a query of `/claims`; empty where all claims are meant. */
export function chosen(query: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries(CONDITIONS.filter((name) => query.has(name)).map((name) => [name, query.getAll(name)]));
}

/** Which claims are meant, by conditions in the address: those of the list of claims, of which the most used have fields here. */
export function Choice(props: { hint: string; path: string; keep: Query }) {
  const t = useWords(choiceWords);
  const code = useCodes();
  const { query } = useHere();
  const vocabulary = useVocabulary();
  const conditions = conditionsOf(query);
  const own = chosen(query);
  const [data, again] = useData(`${JSON.stringify(conditions)} ${asOf().as_of ?? ''}`, (signal) =>
    ok(api.GET('/claims', { params: { query: { ...conditions, limit: 1, ...asOf() } }, signal })),
  );
  const [type = ''] = conditions.type ?? [];
  const [actor = ''] = conditions.actor ?? [];
  return (
    <section class="card stack">
      <h2>{t('choose')}</h2>
      <p class="hint">{props.hint}</p>
      <div class="choice-fields no-print">
        <Choose
          label={t('type')}
          all={t('anyType')}
          isBelow
          value={type}
          values={vocabulary?.types ?? []}
          word={(one) => code('event', one)}
          onChoose={(one) => turn({ type: one })}
        />
        <Pick label={t('actor')} value={actor} find={findActors} onPick={(id) => turn({ actor: id })} />
        <Day name="from" />
        <Day name="until" />
      </div>
      <Await data={data} again={again}>
        {({ total }) => (
          <p class="row" role="status">
            <Count n={total} claims={own} words={t('chosen', { n: total })} isPhrase />
            {Object.keys(own).length > 0 && <a href={href(props.path, props.keep)}>{t('clear')}</a>}
          </p>
        )}
      </Await>
    </section>
  );
}
