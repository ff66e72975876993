import { api, ok } from '../../api/client';
import { useData } from '../../app/data';
import { turn, useHere } from '../../app/router';
import { Await } from '../../parts/await';
import { useWords } from '../../words/book';
import { agreementWords } from '../../words/agreement';
import { AgreementFigures } from './figures';

/** The machine, and all who decided about its claims or one of them. */
export function Overall() {
  const t = useWords(agreementWords);
  const { query } = useHere();
  const second = query.get('second') ?? '';
  const [data, again] = useData(second, (signal) =>
    ok(api.GET('/agreement', { params: { query: second === '' ? {} : { second } }, signal })),
  );
  return (
    <>
      <p class="hint">{t('figuresHint')}</p>
      <form
        class="row no-print"
        key={second}
        onSubmit={(event) => {
          event.preventDefault();
          const given = new FormData(event.currentTarget as HTMLFormElement);
          turn({ second: String(given.get('second')).trim() });
        }}
      >
        <label>
          <span>{t('decider')}</span>
          <input name="second" dir="auto" maxLength={100} defaultValue={second} />
          <span class="hint">{t('deciderHint')}</span>
        </label>
        <button>{t('compare')}</button>
      </form>
      <Await data={data} again={again}>
        {(figures) => <AgreementFigures figures={figures} />}
      </Await>
    </>
  );
}
