import { api, ok } from '../../api/client';
import { useData } from '../../app/data';
import { turn, useHere } from '../../app/router';
import { Await } from '../../parts/await';
import { useWords } from '../../words/book';
import { agreementWords } from '../../words/agreement';
import { AgreementFigures, useWho } from './figures';
import type { Page } from './sample';

/** How far two who coded the sample agree; the machine is one that has coded all of it. */
export function Between({ page }: { page: Page }) {
  const t = useWords(agreementWords);
  const { query } = useHere();
  const who = useWho();
  const names = [...page.sample.coders.map((coder) => coder.name), 'coder'];
  const pick = (side: string, otherwise: string | undefined) => names.find((name) => name === query.get(side)) ?? otherwise;
  const first = pick('first', names[0]);
  const second = pick('second', names.find((name) => name !== first));
  const isReady = first !== undefined && second !== undefined && first !== second;
  const [data, again] = useData(isReady ? `${page.sample.id} ${first} ${second}` : null, (signal) =>
    ok(api.GET('/agreement', { params: { query: { sample: page.sample.id, first: first!, second: second! } }, signal })),
  );
  if (names.length < 2) return <p>{t('needTwo')}</p>;
  return (
    <>
      <div class="row no-print">
        {(['first', 'second'] as const).map((side) => (
          <label key={side} class="beside">
            <span>{t(side)}</span>
            <select value={side === 'first' ? first : second} onChange={(event) => turn({ [side]: event.currentTarget.value })}>
              {names.map((name) => (
                <option key={name} value={name}>
                  {who(name)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {isReady ? <Await data={data} again={again}>{(figures) => <AgreementFigures figures={figures} />}</Await> : <p>{t('needTwo')}</p>}
    </>
  );
}
