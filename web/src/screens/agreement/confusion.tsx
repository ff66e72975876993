import { useFormats } from '../../app/format';
import { href, turn, useHere } from '../../app/router';
import { withSeen } from '../../parts/count';
import { useWords } from '../../words/book';
import { agreementWords } from '../../words/agreement';
import { useCodes } from '../../words/codes';
import { ofIds, useWho, type Figures } from './figures';

/** What one takes for what the other: a table of values against values, each number open to its claims. */
export function Confusion({ figures }: { figures: Figures }) {
  const t = useWords(agreementWords);
  const code = useCodes();
  const who = useWho();
  const { number } = useFormats();
  const asked = useHere().query.get('field');
  const table = figures.confusion.find((one) => one.field === asked) ?? figures.confusion[0];
  if (table === undefined) return <p class="hint">{t('noConfusion')}</p>;
  const value = (word: string) => {
    if (word === '' || word === '-') return t('none');
    if (table.field !== 'verdict') return code(table.field, word);
    return word === 'claim' || word === 'none' ? t(`verdict.${word}`) : word;
  };
  const [first, second] = [who(figures.first), who(figures.second)];
  return (
    <section class="stack">
      <h2>{t('confusion')}</h2>
      <div class="row no-print">
        <label class="beside">
          <span>{t('field')}</span>
          <select value={table.field} onChange={(event) => turn({ field: event.currentTarget.value })}>
            {figures.confusion.map((one) => (
              <option key={one.field} value={one.field}>
                {code('field', one.field)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="hint">{t.rich('confusionHint', { first, second })}</p>
      <div class="scroll" role="region" tabIndex={0} aria-label={t('confusion')}>
        <table class="table confusion">
          <caption class="vh">
            {t('confusion')}: {code('field', table.field)}
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <bdi>{first}</bdi> \ <bdi>{second}</bdi>
              </th>
              {table.values.map((column) => (
                <th key={column} scope="col">
                  {value(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.values.map((row) => (
              <tr key={row}>
                <th scope="row">{value(row)}</th>
                {table.values.map((column) => {
                  const cell = table.cells.find((one) => one.first === row && one.second === column);
                  if (cell === undefined || cell.count === 0) return <td key={column} />;
                  const words = t('cell', { n: cell.count, first, second, a: value(row), b: value(column) });
                  return (
                    <td key={column} class={row === column ? 'is-same' : 'is-other'}>
                      <a class="count" href={href('/claims', ofIds(cell.claim_ids))} aria-label={withSeen(words, number(cell.count))} title={words}>
                        {number(cell.count)}
                        {row === column && <span aria-hidden="true">✓</span>}
                      </a>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
