import { useState } from 'preact/hooks';
import { api, ok } from '../../api/client';
import { useData } from '../../app/data';
import { turn, useHere } from '../../app/router';
import { Await } from '../../parts/await';
import { agreementWords } from '../../words/agreement';
import { useWords } from '../../words/book';
import { Figures } from './figures';

/** The coder against whoever decided about its claims, or two people whose names are given. */
export function Overview() {
  const t = useWords(agreementWords);
  const { query } = useHere();
  const first = query.get('first') ?? '';
  const second = query.get('second') ?? '';
  const [typed, setTyped] = useState({ first, second });
  const [data, again] = useData(`agreement ${first} ${second}`, (signal) =>
    ok(api.GET('/agreement', { params: { query: { ...(first === '' ? {} : { first }), ...(second === '' ? {} : { second }) } }, signal })),
  );
  const field = (name: 'first' | 'second', hint: string) => (
    <label class="beside">
      <span>{t(name)}</span>
      <input dir="auto" maxLength={64} placeholder={hint} value={typed[name]} onInput={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })} />
    </label>
  );
  return (
    <>
      <p class="hint">{t('overviewHint')}</p>
      <form
        class="row no-print"
        onSubmit={(event) => {
          event.preventDefault();
          turn({ first: typed.first.trim(), second: typed.second.trim() });
        }}
      >
        {field('first', t('coder'))}
        {field('second', t('all'))}
        <button>{t('compare')}</button>
      </form>
      <Await data={data} again={again}>
        {(agreement) => <Figures agreement={agreement} />}
      </Await>
    </>
  );
}
