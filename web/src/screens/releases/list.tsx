import { Fragment } from 'preact';
import { api, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { useFormats } from '../../app/format';
import { href } from '../../app/router';
import { Await } from '../../parts/await';
import { Count } from '../../parts/count';
import { Icon } from '../../parts/icon';
import { Code, Name } from '../../parts/name';
import { Table } from '../../parts/table';
import { At } from '../../parts/when';
import { useWords } from '../../words/book';
import { releasesWords } from '../../words/releases';
import { Make } from './make';

type Release = Schemas['Release'];

const CHANGES = 'changelog.jsonl';

/** Releases, the latest first, with what changed in each and their files. */
export function ReleaseList() {
  const t = useWords(releasesWords);
  const [data, again] = useData('releases', (signal) => ok(api.GET('/releases', { signal })));
  return (
    <>
      <p class="hint">{t('hint')}</p>
      <Make onMade={again} />
      <Await data={data} again={again}>
        {({ items }) => (
          <div class="stack">
            {items.length === 0 && <p>{t('none')}</p>}
            {items.map((release) => (
              <One key={release.number} release={release} />
            ))}
          </div>
        )}
      </Await>
    </>
  );
}

const fileHref = (release: Release, file: string) =>
  `/api/v1/releases/${release.number}/files/${encodeURIComponent(file)}`;

function One({ release }: { release: Release }) {
  const t = useWords(releasesWords);
  const { number } = useFormats();
  const changes = release.files.find((file) => file.name === CHANGES);
  return (
    <article class="card stack" data-release={release.number}>
      <h2 data-n="place">{t.rich('heading', { number: release.number, title: release.title })}</h2>
      <p class="row">
        <span>{t.rich('by', { name: release.author })}</span>
        {release.recorded !== null && <At instant={release.recorded} />}
        <span class="chip" data-n="place">{t('revision', { n: release.revision })}</span>
        <a href={href('/claims', { as_of: `r${release.revision}` })}>{t('look')}</a>
      </p>
      <p>
        {release.number === 1 ? t('changesFirst') : t('changes')}:{' '}
        {(['added', 'changed', 'withdrawn'] as const).map((what, i) => {
          const n = release.claims[what] ?? 0;
          const claims = release.opened[what];
          return (
            <Fragment key={what}>
              {i > 0 && ' · '}
              {n === 0 || claims === undefined ? t(what, { n }) : <Count n={n} claims={claims} words={t(what, { n })} isPhrase />}
            </Fragment>
          );
        })}
        {changes !== undefined && (
          <>
            {' · '}
            <a href={fileHref(release, CHANGES)} download>
              {t('changesFile', { file: CHANGES })}
            </a>
          </>
        )}
      </p>
      <p>
        <a class="button main" href={fileHref(release, 'release.zip')} download>
          <Icon name="intake" /> {t('all')}
          <span class="vh">: {t('number', { number: release.number })}</span>
        </a>
      </p>
      <details>
        <summary>{t('files')}</summary>
        <Table
          caption={`${t('number', { number: release.number })}: ${t('files')}`}
          isCaptionHidden
          columns={[
            {
              head: t('file'),
              isName: true,
              cell: (file) => (
                <a href={fileHref(release, file.name)} download>
                  <Name text={file.name} />
                </a>
              ),
            },
            { head: t('bytes'), isNumber: true, cell: (file) => <span data-n="size">{number(file.bytes)}</span> },
            {
              head: t('digest'),
              cell: (file) => (
                <span class="release-digest">
                  <Code>{file.sha256}</Code>
                </span>
              ),
            },
          ]}
          rows={release.files}
          by={(file) => file.name}
        />
      </details>
    </article>
  );
}
