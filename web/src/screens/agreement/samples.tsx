import { useState } from 'preact/hooks';
import { api, asQuery, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { useFormats } from '../../app/format';
import { useMay } from '../../app/may';
import { go, href, useHere } from '../../app/router';
import { Choice, chosen } from '../../claims/choice';
import { Await } from '../../parts/await';
import { Count } from '../../parts/count';
import { tell } from '../../parts/live';
import { Name } from '../../parts/name';
import { Table } from '../../parts/table';
import { At } from '../../parts/when';
import { useWhy } from '../../parts/why';
import { useWords } from '../../words/book';
import { agreementWords } from '../../words/agreement';
import { partWords } from '../../words/parts';

type Sample = Schemas['Sample'];

/** Samples for double coding, and drawing another. */
export function Samples() {
  const t = useWords(agreementWords);
  const [data, again] = useData('samples', (signal) => ok(api.GET('/agreement/samples', { signal })));
  return (
    <>
      <p class="hint">{t('samplesHint')}</p>
      <Await data={data} again={again}>
        {({ items }) => (items.length === 0 ? <p>{t('noSamples')}</p> : <List samples={items} />)}
      </Await>
      <Draw />
    </>
  );
}

function List({ samples }: { samples: readonly Sample[] }) {
  const t = useWords(agreementWords);
  const p = useWords(partWords);
  const { number } = useFormats();
  return (
    <Table
      caption={t('samples')}
      isCaptionHidden
      columns={[
        {
          head: t('title'),
          isName: true,
          cell: (sample) => (
            <a href={href('/agreement', { sample: sample.id })}>
              <Name text={sample.title} />
            </a>
          ),
        },
        { head: t('size'), isNumber: true, cell: (sample) => <Count n={sample.size} claims={sample.claims} words={p('claimsN', { n: sample.size })} /> },
        {
          head: t('made'),
          cell: (sample) => (
            <>
              <At instant={sample.made_at} /> {t.rich('by', { name: sample.made_by })}
            </>
          ),
        },
        { head: t('coders'), cell: (sample) => <Coders sample={sample} /> },
        { head: t('settled'), isNumber: true, cell: (sample) => (sample.settled === 0 ? number(0) : <Count n={sample.settled} claims={sample.settled_claims} words={p('claimsN', { n: sample.settled })} />) },
      ]}
      rows={samples}
      by={(sample) => sample.id}
    />
  );
}

/** Who has coded how many. */
export function Coders({ sample }: { sample: Sample }) {
  const t = useWords(agreementWords);
  if (sample.coders.length === 0) return <span class="hint">{t('nobodyYet')}</span>;
  return (
    <ul class="row">
      {sample.coders.map((coder) => (
        <li key={coder.name} class="chip">
          <a class="count" href={href('/claims', asQuery(coder.claims))}>
            {t.rich('coded', { name: coder.name, n: coder.coded, all: sample.size })}
          </a>
        </li>
      ))}
    </ul>
  );
}

const SIZE = 50;
const MOST = 1000;

function Draw() {
  const t = useWords(agreementWords);
  const whyOf = useWhy();
  const may = useMay('reviewer');
  const { query } = useHere();
  const [isBusy, setBusy] = useState(false);
  const draw = async (form: HTMLFormElement) => {
    const given = new FormData(form);
    const seed = String(given.get('seed')).trim();
    const claims = new URLSearchParams(Object.entries(chosen(query)).flatMap(([name, all]) => all.map((one) => [name, one]))).toString();
    setBusy(true);
    try {
      const sample = await ok(
        api.POST('/agreement/samples', {
          body: {
            title: String(given.get('title')).trim(),
            size: Number(given.get('size')),
            ...(seed === '' ? {} : { seed: Number(seed) }),
            ...(claims === '' ? {} : { claims }),
          },
        }),
      );
      tell(t('drawn', { title: sample.title }));
      go(href('/agreement', { sample: sample.id }));
    } catch (fault) {
      tell(t('notKept', { why: whyOf(fault) }), { kind: 'fault' });
      setBusy(false);
    }
  };
  return (
    <>
      <Choice hint={t('whichHint')} path="/agreement" keep={{ part: 'samples' }} />
      <form
        class="card stack no-print"
        data-draw
        onSubmit={(event) => {
          event.preventDefault();
          void draw(event.currentTarget as HTMLFormElement);
        }}
      >
        <h2>{t('draw')}</h2>
        <p class="hint">{may ? t('drawHint') : t('mayNotDraw')}</p>
        <div class="agreement-form">
          <label>
            <span>{t('title')}</span>
            <input name="title" dir="auto" required maxLength={200} disabled={!may} />
          </label>
          <label>
            <span>{t('size')}</span>
            <input name="size" type="number" required min={1} max={MOST} defaultValue={SIZE} disabled={!may} />
          </label>
          <label>
            <span>{t('seed')}</span>
            <input name="seed" type="number" step={1} disabled={!may} />
          </label>
        </div>
        <div>
          <button class="main" disabled={!may || isBusy}>
            {t('drawIt')}
          </button>
        </div>
      </form>
    </>
  );
}
