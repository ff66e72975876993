import { useState } from 'preact/hooks';
import { api, asProblem, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { useFormats } from '../../app/format';
import { useMay } from '../../app/may';
import { href } from '../../app/router';
import { Await } from '../../parts/await';
import { tell } from '../../parts/live';
import { Code, Name } from '../../parts/name';
import { Table } from '../../parts/table';
import { At } from '../../parts/when';
import { useWords } from '../../words/book';
import { partWords } from '../../words/parts';
import { releaseWords } from '../../words/releases';

type Release = Schemas['Release'];
type File = Release['files'][number];

/** All releases with their files, and the way to make the next. */
export function ReleaseList() {
  const t = useWords(releaseWords);
  const [data, again] = useData('releases', (signal) => ok(api.GET('/releases', { signal })));
  return (
    <>
      <p class="hint">{t('releasesHint')}</p>
      <Make onDone={again} />
      <Await data={data} again={again}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="hint">{t('noReleases')}</p>
          ) : (
            <div class="stack">
              {[...items]
                .sort((a, b) => b.number - a.number)
                .map((release) => (
                  <OneRelease key={release.number} release={release} />
                ))}
            </div>
          )
        }
      </Await>
    </>
  );
}

function Make({ onDone }: { onDone: () => void }) {
  const t = useWords(releaseWords);
  const p = useWords(partWords);
  const may = useMay('curator');
  const [title, setTitle] = useState('');
  const [isSure, setSure] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  if (!may) return <p class="hint">{t('mayNot')}</p>;
  const make = async () => {
    setBusy(true);
    setFault(null);
    try {
      const release = await ok(api.POST('/releases', { body: { title: title.trim() } }));
      tell(t('made', { n: release.number }));
      setTitle('');
      onDone();
    } catch (thrown) {
      setFault(t('failed', { why: asProblem(thrown).detail ?? asProblem(thrown).title }));
    } finally {
      setBusy(false);
      setSure(false);
    }
  };
  return (
    <form
      class="card stack no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '') setSure(true);
      }}
    >
      <h2>{t('make')}</h2>
      <p class="hint">{t('makeHint')}</p>
      <div class="row">
        <label class="beside">
          <span>{t('title')}</span>
          <input dir="auto" maxLength={200} value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
        </label>
        {isSure ? (
          <>
            <button type="button" class="main" disabled={isBusy} onClick={() => void make()}>
              {t('makeSure')}
            </button>
            <button type="button" disabled={isBusy} onClick={() => setSure(false)}>
              {p('cancel')}
            </button>
          </>
        ) : (
          <button class="main" disabled={title.trim() === '' || isBusy}>
            {t('make')}
          </button>
        )}
      </div>
      {fault !== null && (
        <p class="fault" role="alert" dir="auto">
          {fault}
        </p>
      )}
    </form>
  );
}

function OneRelease({ release }: { release: Release }) {
  const t = useWords(releaseWords);
  const { number } = useFormats();
  const at = (file: string) => `/api/v1/releases/${release.number}/files/${encodeURIComponent(file)}`;
  const { added, changed, withdrawn } = release.claims;
  return (
    <article class="card stack">
      <h2>
        {number(release.number)} · <Name text={release.title} />
      </h2>
      <p class="row">
        <Name text={release.author} />
        {release.recorded !== null && <At instant={release.recorded} />}
        <Code>r{release.revision}</Code>
        <span class="hint">
          {t('changed')}: {t('added', { n: added ?? 0 })} · {t('altered', { n: changed ?? 0 })} · {t('withdrawn', { n: withdrawn ?? 0 })}
        </span>
      </p>
      <p class="row">
        <a class="button main" href={at('release.zip')} download>
          {t('whole')}
        </a>
        <a class="button" href={href('/claims', { as_of: `r${release.revision}` })}>
          {t('asOfIt')}
        </a>
      </p>
      <details>
        <summary>{t('files')}</summary>
        <Table<File>
          caption={`${t('files')} ${number(release.number)}`}
          isCaptionHidden
          rows={release.files}
          by={(file) => file.name}
          columns={[
            {
              head: t('file'),
              isName: true,
              cell: (file) => (
                <a href={at(file.name)} download dir="ltr">
                  {file.name}
                </a>
              ),
            },
            { head: t('bytes'), isNumber: true, cell: (file) => number(file.bytes) },
            { head: t('digest'), cell: (file) => <Code>{file.sha256}</Code> },
          ]}
        />
      </details>
    </article>
  );
}
