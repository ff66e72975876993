import { useState } from 'preact/hooks';
import { api, asProblem, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { useFormats } from '../../app/format';
import { useMay } from '../../app/may';
import { href } from '../../app/router';
import { Await } from '../../parts/await';
import { tell } from '../../parts/live';
import { Name } from '../../parts/name';
import { Table } from '../../parts/table';
import { At } from '../../parts/when';
import { agreementWords } from '../../words/agreement';
import { useWords } from '../../words/book';

type Sample = Schemas['Sample'];

/** The samples for double coding, and the way to draw one. */
export function Samples() {
  const t = useWords(agreementWords);
  const { number } = useFormats();
  const may = useMay('reviewer');
  const [data, again] = useData('samples', (signal) => ok(api.GET('/agreement/samples', { signal })));
  return (
    <>
      <p class="hint">{t('samplesHint')}</p>
      {may ? <Draw onDone={again} /> : <p class="hint">{t('mayNotDraw')}</p>}
      <Await data={data} again={again}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="hint">{t('noSamples')}</p>
          ) : (
            <Table<Sample>
              caption={t('samples')}
              isCaptionHidden
              rows={items}
              by={(sample) => sample.id}
              columns={[
                {
                  head: t('title'),
                  isName: true,
                  cell: (sample) => (
                    <a href={href('/agreement', { tab: 'samples', sample: sample.id })}>
                      <Name text={sample.title} />
                    </a>
                  ),
                },
                { head: t('size'), isNumber: true, cell: (sample) => number(sample.size) },
                {
                  head: t('coders'),
                  cell: (sample) => sample.coders.map((coder) => <div key={coder.name}>{t('codedBy', { name: coder.name, n: coder.coded })}</div>),
                },
                { head: t('settled'), isNumber: true, cell: (sample) => number(sample.settled ?? 0) },
                { head: t('madeBy'), cell: (sample) => <Name text={sample.made_by} /> },
                { head: t('madeAt'), cell: (sample) => <At instant={sample.made_at} /> },
                { head: t('seed'), isNumber: true, cell: (sample) => sample.seed },
              ]}
            />
          )
        }
      </Await>
    </>
  );
}

function Draw({ onDone }: { onDone: () => void }) {
  const t = useWords(agreementWords);
  const [title, setTitle] = useState('');
  const [size, setSize] = useState(50);
  const [seed, setSeed] = useState(1);
  const [claims, setClaims] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const draw = async () => {
    setFault(null);
    try {
      const query = claims.trim().replace(/^.*\?/, '');
      await ok(api.POST('/agreement/samples', { body: { title: title.trim(), size, seed, ...(query === '' ? {} : { claims: query }) } }));
      tell(t('drawn'));
      setTitle('');
      onDone();
    } catch (thrown) {
      setFault(t('failed', { why: asProblem(thrown).detail ?? asProblem(thrown).title }));
    }
  };
  return (
    <form
      class="card stack no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '') void draw();
      }}
    >
      <h2>{t('draw')}</h2>
      <div class="row">
        <label>
          <span>{t('title')}</span>
          <input dir="auto" required maxLength={200} value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
        </label>
        <label>
          <span>{t('size')}</span>
          <input type="number" min={1} max={1000} value={size} onInput={(event) => setSize(event.currentTarget.valueAsNumber || 1)} />
        </label>
        <label title={t('seedHint')}>
          <span>{t('seed')}</span>
          <input type="number" value={seed} onInput={(event) => setSeed(event.currentTarget.valueAsNumber || 1)} />
        </label>
        <label>
          <span>{t('query')}</span>
          <input dir="ltr" maxLength={4000} value={claims} onInput={(event) => setClaims(event.currentTarget.value)} />
        </label>
        <button class="main">{t('draw')}</button>
      </div>
      <p class="hint">
        {t('seedHint')} {t('queryHint')}
      </p>
      {fault !== null && (
        <p class="fault" role="alert" dir="auto">
          {fault}
        </p>
      )}
    </form>
  );
}
