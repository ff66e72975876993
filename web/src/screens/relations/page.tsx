import { api, asOf, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { href, path, useHere } from '../../app/router';
import { Await } from '../../parts/await';
import { Count } from '../../parts/count';
import { useLabel } from '../../parts/labelled';
import { ActorName, Name } from '../../parts/name';
import { Screen } from '../../parts/screen';
import { Twin } from '../../parts/twin';
import { useWords } from '../../words/book';
import { relationWords } from '../../words/relations';
import { shellWords } from '../../words/shell';
import { Changes } from './changes';
import { Controls } from './controls';
import { Picture } from './picture';
import { claimsIn, cut, type Cut } from './cut';
import { MarksTable, PeriodsTable } from './tables';

export type Relation = Schemas['Relation'];

/** The relation of two actors over time. */
export function RelationPage({ a, b }: { a: string; b: string }) {
  const t = useWords(relationWords);
  const shell = useWords(shellWords);
  const label = useLabel();
  const { query } = useHere();
  const asked = {
    step: query.get('step') === 'week' ? ('week' as const) : ('month' as const),
    branches: query.get('branches') !== 'false',
    panel: query.get('panel') === 'true',
    ...asOf(),
  };
  const [data, again] = useData(`${a} ${b} ${JSON.stringify(asked)}`, (signal) =>
    ok(api.GET('/relations/{a}/{b}', { params: { path: { a, b }, query: asked }, signal })),
  );
  const first = data.value === null ? a : label(data.value.first.label);
  const second = data.value === null ? b : label(data.value.second.label);
  return (
    <Screen
      title={`${t('title', { first, second })} · ${shell('relations')}`}
      heading={t.rich('title', { first: <Name text={first} />, second: <Name text={second} /> })}
      actions={
        <a class="button" href={href(path('relations', b, a), Object.fromEntries(query))}>
          {t('swap')}
        </a>
      }
    >
      <Await data={data} again={again}>
        {(relation) => <Shown relation={relation} />}
      </Await>
    </Screen>
  );
}

function Shown({ relation }: { relation: Relation }) {
  const t = useWords(relationWords);
  const label = useLabel();
  const { query } = useHere();
  const shown = cut(relation, query.get('from'), query.get('until'));
  return (
    <>
      <p class="row">
        <ActorName id={relation.first.id} name={label(relation.first.label)} />
        <ActorName id={relation.second.id} name={label(relation.second.label)} />
        <span class="chip chip-strong">
          <Count n={relation.total} claims={relation.claims} words={t('claimsAll', { n: relation.total })} isPhrase />
        </span>
        {relation.undated_count > 0 && (
          <span class="chip">
            <Count n={relation.undated_count} claims={relation.undated_claims} words={t('undatedN', { n: relation.undated_count })} isPhrase />
          </span>
        )}
      </p>
      <Controls relation={relation} shown={shown} />
      {shown === null ? (
        <p class="hint">{t('noBands')}</p>
      ) : (
        <>
          {shown.isPart && <Part relation={relation} shown={shown} />}
          <Twin name="as" title={t('picture')} picture={<Picture relation={relation} shown={shown} />} table={<PeriodsTable relation={relation} shown={shown} />} />
          <Changes relation={relation} shown={shown} />
          <MarksTable relation={relation} shown={shown} />
          <p class="hint">
            {t('counted')}: {relation.outlets.length === 0 ? t('none') : relation.outlets.map((outlet, i) => <span key={outlet}>{i > 0 && ' · '}<Name text={outlet} /></span>)}
          </p>
        </>
      )}
    </>
  );
}

function Part({ relation, shown }: { relation: Relation; shown: Cut }) {
  const t = useWords(relationWords);
  const n = shown.claims;
  return (
    <p role="status">
      <Count n={n} claims={claimsIn(relation, { from: shown.from, to: shown.until })} words={t('claimsShown', { n })} isPhrase />
    </p>
  );
}
