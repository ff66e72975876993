import { api, asOf, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { href, useHere } from '../../app/router';
import { Await } from '../../parts/await';
import { Count } from '../../parts/count';
import { labelText, useLabel } from '../../parts/labelled';
import { Code, Name } from '../../parts/name';
import { Screen } from '../../parts/screen';
import { When, yearOf } from '../../parts/when';
import { actorWords } from '../../words/actors';
import { useWords } from '../../words/book';
import { shellWords } from '../../words/shell';
import { Called } from './called';
import { Counterparts } from './counterparts';
import { Names } from './names';
import { Proposals } from './proposals';
import { Same } from './same';
import { useSector } from './sector';
import { Ties } from './ties';
import { Years } from './years';

export type Page = Schemas['ActorPage'];

/** An actor over time: names, ties, who calls it what, what is proposed and decided about it. */
export function ActorPage({ id }: { id: string }) {
  const shell = useWords(shellWords);
  const label = useLabel();
  const { query } = useHere();
  const [data, again] = useData(`actor ${id} ${query.get('as_of') ?? ''}`, (signal) =>
    ok(api.GET('/actors/{id}', { params: { path: { id }, query: asOf() }, signal })),
  );
  const name = data.value === null ? id : label(data.value.actor.label);
  return (
    <Screen title={`${name} · ${shell('actors')}`} heading={<Name text={name} />} actions={<Links id={id} />}>
      <Await data={data} again={again}>
        {(page) => (
          <div class="actor-page">
            <Head page={page} />
            <Names page={page} />
            <div class="actor-columns">
              <Ties page={page} />
              <Called page={page} />
            </div>
            <div class="actor-columns">
              <Counterparts page={page} />
              <Years page={page} />
            </div>
            <Proposals page={page} onChange={again} />
            <Same page={page} onChange={again} />
          </div>
        )}
      </Await>
    </Screen>
  );
}

function Links({ id }: { id: string }) {
  const t = useWords(actorWords);
  return (
    <>
      <a class="button" href={href('/network', { actor: id })}>
        {t('network')}
      </a>
      <a class="button" href={href('/map', { actor: id })}>
        {t('onMap')}
      </a>
    </>
  );
}

function Head({ page }: { page: Page }) {
  const t = useWords(actorWords);
  const label = useLabel();
  const sector = useSector();
  const { actor } = page;
  const other = [labelText(actor.label, 'ar'), labelText(actor.label, 'en')].find((name) => name !== label(actor.label));
  return (
    <div class="row">
      {other !== undefined && <Name text={other} />}
      <span class="chip">{actor.is_person ? t('person') : sector(actor.sector)}</span>
      <span class="chip">
        {t('existed')}: {actor.from === null ? t('unknownFrom') : <When value={actor.from} />} – {actor.to === null ? t('open') : <When value={actor.to} />}
      </span>
      <span class="chip chip-strong">
        <Count n={actor.claims_count} claims={actor.claims} words={t('claimsAbout', { n: actor.claims_count })} isPhrase />
      </span>
      <span class="chip chip-strong">
        <Count n={page.tells} claims={page.tells_claims ?? { says: actor.id }} words={t('tellsN', { n: page.tells })} isPhrase />
      </span>
      {page.first !== null && page.last !== null && (
        <span class="chip">
          {t('seen')}: <When value={yearOf(page.first)} /> – <When value={yearOf(page.last)} />
        </span>
      )}
      <Code>{actor.id}</Code>
    </div>
  );
}
