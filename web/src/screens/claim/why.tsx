import { api, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { useFormats } from '../../app/format';
import { turn, useHere } from '../../app/router';
import { Await } from '../../parts/await';
import { Code, Name } from '../../parts/name';
import { Table } from '../../parts/table';
import { useWords } from '../../words/book';
import { claimpageWords } from '../../words/claimpage';
import { useCodes } from '../../words/codes';
import { groundWords } from '../../words/grounds';
import { groundSays } from './grounds';

/** Why a claim was coded so; asked for when it is opened, as the sentence is read anew for it. */
export function Why(props: { id: string; version: string }) {
  const t = useWords(claimpageWords);
  const { query } = useHere();
  const isOpen = query.get('why') === 'open';
  const [data, again] = useData(isOpen ? `${props.id} ${props.version}` : null, (signal) =>
    ok(api.GET('/claims/{id}/why', { params: { path: { id: props.id } }, signal })),
  );
  return (
    <details
      class="card"
      open={isOpen}
      onToggle={(event) => {
        const open = event.currentTarget.open;
        if (open !== isOpen) turn({ why: open ? 'open' : null });
      }}
    >
      <summary>
        <h2>{t('why')}</h2>
      </summary>
      {isOpen && (
        <Await data={data} again={again}>
          {(why) => <Grounds why={why} id={props.id} />}
        </Await>
      )}
    </details>
  );
}

function Grounds({ why, id }: { why: Schemas['Why']; id: string }) {
  const t = useWords(claimpageWords);
  const code = useCodes();
  const { likelihood } = useFormats();
  return (
    <div class="stack">
      {!why.is_same && !why.outcomes.some((one) => one.claim === id) && <p class="fault">{t('whyChanged')}</p>}
      <dl class="facts">
        <dt>{t('whyFrame')}</dt>
        <dd>
          <Frame text={why.frame} />
        </dd>
        <dt>{t('whyCoder')}</dt>
        <dd>
          <Code>{why.coder}</Code>
        </dd>
        {why.likelihood !== null && (
          <>
            <dt>{code('field', 'confidence')}</dt>
            <dd data-n="weight">{likelihood(why.likelihood)}</dd>
          </>
        )}
      </dl>
      <Table
        caption={t('grounds')}
        columns={[
          { head: t('ground'), cell: (ground) => <GroundName name={ground.name} />, isName: true },
          { head: t('value'), cell: (ground) => <span data-n="weight">{likelihood(ground.value)}</span>, isNumber: true },
          { head: t('weight'), cell: (ground) => <span data-n="weight">{likelihood(ground.weight)}</span>, isNumber: true },
          { head: t('share'), cell: (ground) => <Share share={ground.share} />, isNumber: true },
        ]}
        rows={why.grounds.filter((ground) => Math.abs(ground.share) >= 0.005).sort((a, b) => Math.abs(b.share) - Math.abs(a.share))}
        by={(ground) => ground.name}
      />
      <Table
        caption={t('outcomes')}
        columns={[
          { head: t('trigger'), cell: (one) => <Name text={one.trigger.text} lang="ar" />, isName: true },
          { head: t('whyFrame'), cell: (one) => <Frame text={one.frame} /> },
          {
            head: t('result'),
            cell: (one) =>
              one.is_coded ? `${t('coded')}${one.event ? ` · ${code('event', one.event)}` : ''}` : t('refused'),
          },
          { head: t('reason'), cell: (one) => (one.reason === null ? '–' : code('refusal', one.reason)) },
        ]}
        rows={why.outcomes}
        by={(one, i) => `${one.trigger.start} ${one.frame} ${i}`}
      />
      <Table
        caption={t('tokens')}
        columns={[
          { head: t('token'), cell: (token) => <Name text={token.text} lang="ar" />, isName: true },
          { head: t('lemma'), cell: (token) => <Name text={token.lemma} lang="ar" /> },
          { head: t('pos'), cell: (token) => code('pos', token.pos) },
          { head: t('clitics'), cell: (token) => <bdi lang="ar">{`${token.before} ${token.after}`.trim() || '–'}</bdi> },
        ]}
        rows={why.tokens}
        by={(token) => String(token.start)}
      />
      <Phrases lines={why.phrases} />
      <Lines title={t('sayings')} lines={why.sayings} />
    </div>
  );
}

/** What was weighed, in words, and below the coder's own name for it. */
function GroundName({ name }: { name: string }) {
  const t = useWords(groundWords);
  const code = useCodes();
  const said = groundSays(name, t, code);
  if (said === null) return <Code>{name}</Code>;
  return (
    <>
      {said}
      <div class="hint">
        <Code>{name}</Code>
      </div>
    </>
  );
}

/** A frame by its id: the word of its entry, and what it codes; each stands by itself, as they run in different directions. */
function Frame({ text }: { text: string }) {
  return (
    <span class="frame">
      {text.split(' ').map((part, i) => (
        <Name key={i} text={part} />
      ))}
    </span>
  );
}

/** A share with its sign as a bar to one side or the other, beside the number. */
function Share({ share }: { share: number }) {
  const { likelihood } = useFormats();
  const width = `${Math.min(Math.abs(share) * 12, 60)}px`;
  return (
    <span class="share">
      <span class={share < 0 ? 'share-bar is-minus' : 'share-bar'} style={{ inlineSize: width }} />
      <bdi dir="ltr" data-n="weight">
        {share > 0 ? '+' : ''}
        {likelihood(share)}
      </bdi>
    </span>
  );
}

/** The pieces of the sentence, each with its kind, which the server puts first. */
function Phrases({ lines }: { lines: readonly string[] }) {
  const t = useWords(claimpageWords);
  const code = useCodes();
  return (
    <section>
      <h3>{t('phrases')}</h3>
      <ul class="why-lines">
        {lines.map((line, i) => {
          const [kind = '', ...words] = line.split(' ');
          return (
            <li key={i}>
              <span class="hint">{code('phrase', kind.toLowerCase())}</span> <Name text={words.join(' ')} lang="ar" />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Lines(props: { title: string; lines: readonly string[] }) {
  if (props.lines.length === 0) return null;
  return (
    <section>
      <h3>{props.title}</h3>
      <ul class="why-lines">
        {props.lines.map((line, i) => (
          <li key={i}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
