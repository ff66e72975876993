import { useState } from 'preact/hooks';
import { api, asProblem, ok, type Claim, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { useMay } from '../../app/may';
import { href } from '../../app/router';
import { ClaimItem } from '../../claims/line';
import { Editor } from '../../claims/editor';
import { Await } from '../../parts/await';
import { tell } from '../../parts/live';
import { Name } from '../../parts/name';
import { agreementWords } from '../../words/agreement';
import { useWords } from '../../words/book';
import { useCodes } from '../../words/codes';
import { Figures } from './figures';

type Page = Schemas['SamplePage'];
type Item = Page['items'][number];
type Act = 'accept' | 'reject' | 'correct';
/** So many claims to be coded are shown at a time. */
const SHOWN = 10;

/** A sample: what one has to code, what has to be settled, what is done, and how far the first two agree. */
export function SamplePage({ id }: { id: string }) {
  const t = useWords(agreementWords);
  const [data, again] = useData(`sample ${id}`, (signal) => ok(api.GET('/agreement/samples/{id}', { params: { path: { id } }, signal })));
  return (
    <>
      <p>
        <a href={href('/agreement', { tab: 'samples' })}>{t('back')}</a>
      </p>
      <Await data={data} again={again}>
        {(page) => <Shown page={page} again={again} />}
      </Await>
    </>
  );
}

function Shown({ page, again }: { page: Page; again: () => void }) {
  const t = useWords(agreementWords);
  const may = useMay('coder');
  const maySettle = useMay('reviewer');
  const own = page.items.filter((item) => item.own !== null).length;
  const toCode = page.items.filter((item) => item.own === null && !item.settled);
  const toSettle = page.items.filter((item) => item.differs && !item.settled);
  const done = page.items.filter((item) => item.settled || (item.own !== null && !item.differs));
  const send = async (act: 'codings' | 'adjudications', claim: string, action: Act, set: Record<string, string>, note: string) => {
    const body = { claim, action, ...(action === 'correct' ? { set } : {}), note };
    const params = { path: { id: page.sample.id } };
    try {
      if (act === 'codings') await ok(api.POST('/agreement/samples/{id}/codings', { params, body }));
      else await ok(api.POST('/agreement/samples/{id}/adjudications', { params, body }));
      tell(t('coded'));
      again();
    } catch (thrown) {
      tell(t('failed', { why: asProblem(thrown).detail ?? asProblem(thrown).title }), { kind: 'fault' });
    }
  };
  return (
    <div class="stack">
      <h2>
        <Name text={page.sample.title} />
      </h2>
      <p role="status">
        <strong>{t('progress', { done: own, all: page.items.length })}</strong> · <span class="hint">{t('blind')}</span>
      </p>
      <progress max={Math.max(page.items.length, 1)} value={own} aria-label={t('progress', { done: own, all: page.items.length })} />
      {page.sample.coders.length >= 2 ? <SampleFigures page={page} /> : <p class="hint">{t('chooseTwo')}</p>}
      <section class="stack">
        <h3>{t('toCode')}</h3>
        {!may && <p class="hint">{t('mayNotCode')}</p>}
        {toCode.length === 0 && <p class="hint">{t('nothingToCode')}</p>}
        {toCode.slice(0, SHOWN).map((item) => (
          <article key={item.claim.id} class="card stack">
            <ClaimItem claim={item.claim} />
            {may && <Code claim={item.claim} onCode={(action, set, note) => void send('codings', item.claim.id, action, set, note)} />}
          </article>
        ))}
      </section>
      <section class="stack">
        <h3>{t('toSettle')}</h3>
        {toSettle.length === 0 && <p class="hint">{t('nothingToSettle')}</p>}
        {toSettle.map((item) => (
          <article key={item.claim.id} class="card stack">
            <ClaimItem claim={item.claim} />
            <Codings item={item} />
            {maySettle && <Settle claim={item.claim} onSettle={(action, set, note) => void send('adjudications', item.claim.id, action, set, note)} />}
          </article>
        ))}
      </section>
      <details>
        <summary>{t('done')}</summary>
        {done.map((item) => (
          <article key={item.claim.id}>
            <ClaimItem claim={item.claim} />
            <Codings item={item} />
          </article>
        ))}
      </details>
    </div>
  );
}

function SampleFigures({ page }: { page: Page }) {
  const [first, second] = page.sample.coders;
  const query = { sample: page.sample.id, first: first!.name, second: second!.name };
  const coded = page.sample.coders.map((coder) => coder.coded).join(' ');
  const [data, again] = useData(`${JSON.stringify(query)} ${coded}`, (signal) => ok(api.GET('/agreement', { params: { query }, signal })));
  return (
    <Await data={data} again={again}>
      {(agreement) => <Figures agreement={agreement} />}
    </Await>
  );
}

/** What was coded about a claim, by whom. */
function Codings({ item }: { item: Item }) {
  const t = useWords(agreementWords);
  const code = useCodes();
  const all = [...(item.own === null ? [] : [{ ...item.own, author: t('own') }]), ...item.others];
  return (
    <ul class="codings">
      {all.map((coding) => (
        <li key={coding.author}>
          <strong>
            <Name text={coding.author} />
          </strong>
          : {t(`coded.${coding.action}`)}
          {Object.entries(coding.set).map(([field, value]) => (
            <span key={field}>
              {' · '}
              {code('field', field)}: <Name text={field === 'event' ? code('event', value) : value} />
            </span>
          ))}
          {coding.note !== '' && (
            <>
              {' · '}
              <Name text={coding.note} />
            </>
          )}
        </li>
      ))}
      {item.differs && <li class="chip">{t('differs')}</li>}
      {item.settled && <li class="chip chip-strong">{t('isSettled')}</li>}
    </ul>
  );
}

function Code({ claim, onCode }: { claim: Claim; onCode: (action: Act, set: Record<string, string>, note: string) => void }) {
  const t = useWords(agreementWords);
  const [isEditing, setEditing] = useState(false);
  return (
    <div class="row">
      <button type="button" onClick={() => onCode('accept', {}, '')}>
        {t('accept')}
      </button>
      <button type="button" onClick={() => onCode('reject', {}, '')}>
        {t('reject')}
      </button>
      <button type="button" onClick={() => setEditing(true)}>
        {t('correct')}
      </button>
      {isEditing && (
        <Editor
          claim={claim}
          onClose={() => setEditing(false)}
          onSave={(set, note) => {
            setEditing(false);
            onCode('correct', set, note);
          }}
        />
      )}
    </div>
  );
}

function Settle({ claim, onSettle }: { claim: Claim; onSettle: (action: Act, set: Record<string, string>, note: string) => void }) {
  const t = useWords(agreementWords);
  const [reason, setReason] = useState('');
  return (
    <div class="stack">
      <label>
        <span>{t('reason')}</span>
        <input dir="auto" maxLength={2000} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      <p class="hint">{t('settleHint')}</p>
      <fieldset class="plain-set" disabled={reason.trim() === ''}>
        <legend class="vh">{t('settleAs')}</legend>
        <Code claim={claim} onCode={(action, set, note) => onSettle(action, set, note.trim() === '' ? reason.trim() : `${reason.trim()} · ${note.trim()}`)} />
      </fieldset>
    </div>
  );
}
