import { useState } from 'preact/hooks';
import { api, asOf, ok, type Schemas } from '../../api/client';
import { href, path, turn, useHere } from '../../app/router';
import { useVocabulary } from '../../claims/vocabulary';
import { Choose } from '../../parts/choose';
import { Fault } from '../../parts/await';
import { Count } from '../../parts/count';
import { labelText, useLabel } from '../../parts/labelled';
import { More, usePages, type Part } from '../../parts/more';
import { Code, Name } from '../../parts/name';
import { Screen } from '../../parts/screen';
import { Table } from '../../parts/table';
import { When } from '../../parts/when';
import { actorWords } from '../../words/actors';
import { useWords } from '../../words/book';
import { shellWords } from '../../words/shell';
import { useSector } from './sector';

type Head = Schemas['ActorHead'];

/** Actors by name, or those with the most claims. */
export function ActorList() {
  const t = useWords(actorWords);
  const shell = useWords(shellWords);
  const label = useLabel();
  const sectorOf = useSector();
  const vocabulary = useVocabulary();
  const { query } = useHere();
  const [typed, setTyped] = useState<string | null>(null);
  const conditions = {
    q: query.get('q') ?? undefined,
    sector: query.get('sector') ?? undefined,
    country: query.get('country') ?? undefined,
    ...asOf(),
  };
  const pages = usePages<Head, Part<Head>>(JSON.stringify(conditions), (after, signal) =>
    ok(api.GET('/actors', { params: { query: { ...conditions, after } }, signal })),
  );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    turn({ q: (typed ?? conditions.q ?? '').trim() });
    setTyped(null);
  };
  return (
    <Screen title={shell('actors')}>
      <p class="hint">{t('listHint')}</p>
      <form class="row" role="search" onSubmit={submit}>
        <label class="beside">
          <span>{t('findName')}</span>
          <input type="search" dir="auto" maxLength={200} value={typed ?? conditions.q ?? ''} onInput={(event) => setTyped(event.currentTarget.value)} />
        </label>
        <button class="main">{t('find')}</button>
        <Choose label={t('sector')} all={t('all')} value={conditions.sector} values={vocabulary?.sectors ?? []} word={sectorOf} onChoose={(sector) => turn({ sector })} />
        <label class="beside">
          <span>{t('country')}</span>
          <input class="short" dir="ltr" maxLength={3} value={conditions.country ?? ''} onChange={(event) => turn({ country: event.currentTarget.value.trim().toUpperCase() })} />
        </label>
      </form>
      {pages.first?.total !== undefined && <strong role="status" data-n="total">{t('counted', { n: pages.first.total })}</strong>}
      {pages.problem !== null && <Fault problem={pages.problem} again={pages.again} />}
      {pages.items.length > 0 && (
        <Table<Head>
          caption={shell('actors')}
          isCaptionHidden
          rows={pages.items}
          by={(actor) => actor.id}
          columns={[
            {
              head: t('name'),
              isName: true,
              cell: (actor) => (
                <>
                  <a href={href(path('actors', actor.id))}>
                    <Name text={label(actor.label)} />
                  </a>
                  <OtherName actor={actor} />
                </>
              ),
            },
            {
              head: t('claimsHead'),
              isNumber: true,
              cell: (actor) => <Count n={actor.claims_count} claims={actor.claims} words={t('claimsAbout', { n: actor.claims_count })} />,
            },
            { head: t('sector'), cell: (actor) => (actor.is_person ? t('person') : sectorOf(actor.sector)) },
            { head: t('since'), cell: (actor) => actor.from !== null && <When value={actor.from} /> },
            { head: t('until'), cell: (actor) => actor.to !== null && <When value={actor.to} /> },
            { head: t('id'), cell: (actor) => <Code>{actor.id}</Code> },
          ]}
        />
      )}
      {pages.first !== null && pages.items.length === 0 && <p class="hint">{t('none')}</p>}
      <More pages={pages} />
    </Screen>
  );
}

/** The name in the language that is not that of the interface. */
function OtherName({ actor }: { actor: Head }) {
  const label = useLabel();
  const other = [labelText(actor.label, 'ar'), labelText(actor.label, 'en')].find((name) => name !== label(actor.label));
  if (other === undefined) return null;
  return (
    <span class="other-name">
      <Name text={other} />
    </span>
  );
}
