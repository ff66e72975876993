import { api, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { href, useHere } from '../../app/router';
import { Await } from '../../parts/await';
import { Count } from '../../parts/count';
import { Screen } from '../../parts/screen';
import { partOf, Tabs } from '../../parts/tabs';
import { At } from '../../parts/when';
import { useWords } from '../../words/book';
import { agreementWords } from '../../words/agreement';
import { partWords } from '../../words/parts';
import { shellWords } from '../../words/shell';
import { Blind } from './blind';
import { Between } from './between';
import { Coders } from './samples';
import { Settle } from './settle';

export type Page = Schemas['SamplePage'];
export type Item = Page['items'][number];
export type Coding = Schemas['Coding'];

const PARTS = ['code', 'agreement', 'settle'] as const;

/** A sample: coding it blind, how far its coders agree, settling what they differ on. */
export function SampleScreen({ id }: { id: string }) {
  const t = useWords(agreementWords);
  const shell = useWords(shellWords);
  const p = useWords(partWords);
  const part = partOf(PARTS, useHere().query.get('do'));
  const [data, again] = useData(`sample ${id} ${part}`, (signal) =>
    ok(api.GET('/agreement/samples/{id}', { params: { path: { id } }, signal })),
  );
  const sample = data.value?.sample;
  return (
    <Screen title={sample === undefined ? shell('agreement') : `${shell('agreement')}: ${sample.title}`}>
      <p class="row">
        <a href={href('/agreement', { part: 'samples' })}>{t('allSamples')}</a>
        {sample !== undefined && (
          <>
            <span class="hint">
              <At instant={sample.made_at} /> {t.rich('by', { name: sample.made_by })}
            </span>
            <Count n={sample.size} claims={sample.claims} words={p('claimsN', { n: sample.size })} isPhrase />
            <Coders sample={sample} />
          </>
        )}
      </p>
      <Tabs name="do" label={t('screenParts')} tabs={PARTS.map((one) => ({ id: one, words: t(one) }))} keep={{ sample: id }} />
      <Await data={data} again={again}>
        {(page) => (
          <div class="stack">
            {part === 'code' && <Blind page={page} again={again} />}
            {part === 'agreement' && <Between page={page} />}
            {part === 'settle' && <Settle page={page} again={again} />}
          </div>
        )}
      </Await>
    </Screen>
  );
}
