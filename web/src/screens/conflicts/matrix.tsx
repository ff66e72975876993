import { Fragment } from 'preact';
import type { Schemas } from '../../api/client';
import { href, path } from '../../app/router';
import { useFormats } from '../../app/format';
import { useReason, useStatement } from '../../claims/statement';
import { Count } from '../../parts/count';
import { labelText, Labelled } from '../../parts/labelled';
import { Name } from '../../parts/name';
import { When } from '../../parts/when';
import { settings } from '../../app/settings';
import { useStore } from '../../app/store';
import { useWords } from '../../words/book';
import { useCodes } from '../../words/codes';
import { conflictWords } from '../../words/conflict';

type Origin = Schemas['Origin'];
type Says = 'affirms' | 'denies' | 'differs' | 'silent';

/** What a cell says has a sign of its own beside its words and colour. */
const SIGNS: Record<Says, string> = { affirms: '✓', denies: '✗', differs: '◐', silent: '∅' };

/** Columns are origins, rows are statements; cells say who affirms, denies or is silent, since when. */
export function Matrix({ page }: { page: Schemas['ConflictPage'] }) {
  const t = useWords(conflictWords);
  const code = useCodes();
  const say = useStatement();
  const reason = useReason();
  const { digits } = useFormats();
  const { language } = useStore(settings);
  const { columns, rows, conflict } = page;
  /** The claims of the other sides. */
  const against = (i: number) => conflict.sides.flatMap((side, j) => (j === i ? [] : side.claim_ids));
  const nameOf = (origin: Origin) => labelText(origin.label, language) || origin.name;
  return (
    <section>
      <h2>{t('matrix')}</h2>
      <p class="hint">{t('matrixHint')}</p>
      <div class="scroll" role="region" tabIndex={0} aria-label={t('matrix')}>
        <table class="table matrix">
          <caption class="vh">{t('matrix')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('statement')}</th>
              {columns.map((origin) => (
                <th key={origin.key} scope="col">
                  <ColumnHead origin={origin} />
                </th>
              ))}
              <th scope="col" class="num">
                {t('independent')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => {
              const side = conflict.sides[i];
              return (
                <tr key={i}>
                  <th scope="row" class={`side side-${row.stance}`}>
                    <bdi>{say(row.statement, conflict.parties)}</bdi>
                    <span class="hint">{code('stance', row.stance)}</span>
                    <details>
                      <summary>{t('credibility', { c: digits(String(row.credibility)) })}</summary>
                      <ul class="hint" aria-label={t('whyCredibility')}>
                        {side?.reasons.map((one, j) => (
                          <li key={j}>
                            <Ground told={reason(one)} claims={!/\d/.test(one) ? [] : one.startsWith('contradicted') ? against(i) : side.claim_ids} />
                          </li>
                        ))}
                      </ul>
                    </details>
                  </th>
                  {row.cells.map((cell, j) => {
                    const origin = columns[j]!;
                    const words = t('cell', {
                      who: nameOf(origin),
                      says: code('cell', cell.says),
                      what: say(row.statement, conflict.parties),
                    });
                    return (
                      <td key={origin.key} class={`cell cell-${cell.says}`}>
                        <Cell cell={cell} words={words} />
                      </td>
                    );
                  })}
                  <td class="num">
                    <Count
                      n={row.independent}
                      claims={side?.claims ?? conflict.claims}
                      words={t('originsN', { n: row.independent })}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('foot')}</th>
              {columns.map((origin) => (
                <td key={origin.key}>
                  <Count n={origin.claims_count} claims={origin.claims} words={t('claimsN', { n: origin.claims_count })} />
                </td>
              ))}
              <td class="num">
                <Count n={page.independent} claims={conflict.claims} words={t('originsN', { n: page.independent })} />
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}

/** A ground of a credibility, which leads to the claims that it counts. */
function Ground({ told, claims }: { told: string; claims: readonly string[] }) {
  if (claims.length === 0) return <bdi>{told}</bdi>;
  return (
    <a class="count" href={href('/claims', { id: [...claims] })}>
      <bdi>{told}</bdi>
    </a>
  );
}

function ColumnHead({ origin }: { origin: Origin }) {
  const t = useWords(conflictWords);
  const code = useCodes();
  return (
    <span class="matrix-head">
      {origin.id !== null ? (
        <a href={href(path('actors', origin.id))}>
          <Labelled label={origin.label} />
        </a>
      ) : (
        <Labelled label={origin.label} />
      )}
      <span class="hint">{code('source', origin.kind)}</span>
      {origin.is_party && (
        <span class="chip" title={t('partyTitle')}>
          {t('party')}
        </span>
      )}
      {origin.is_circular && <span class="chip">{t('circular')}</span>}
      {origin.speakers.slice(0, 3).map((speaker) => (
        <Fragment key={speaker}>
          <Name text={speaker} lang="ar" class="hint" />
        </Fragment>
      ))}
    </span>
  );
}

/** What an origin says to a statement: a sign, a word, since when; it leads to the sentence. */
function Cell(props: { cell: Schemas['ConflictPage']['rows'][number]['cells'][number]; words: string }) {
  const code = useCodes();
  const { cell } = props;
  const content = (
    <>
      <span class="cell-sign" aria-hidden="true">
        {SIGNS[cell.says]}
      </span>{' '}
      {code('cell', cell.says)}
    </>
  );
  if (cell.claim_ids.length === 0) return <span class="hint">{content}</span>;
  const to =
    cell.claim_ids.length === 1
      ? href(path('claims', cell.claim_ids[0]!))
      : href('/claims', { id: cell.claim_ids });
  return (
    <>
      <a href={to} aria-label={props.words}>
        {content}
      </a>
      {cell.since !== null && (
        <span class="cell-since">
          <When value={cell.since} />
        </span>
      )}
    </>
  );
}
