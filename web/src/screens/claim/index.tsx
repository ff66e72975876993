import { useMemo } from 'preact/hooks';
import { api, asOf, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { useKeys } from '../../app/keys';
import { useMay } from '../../app/may';
import { href, path } from '../../app/router';
import type { ScreenProps } from '../../app/routes';
import { CodingCard } from '../../claims/card';
import { useDeciding } from '../../claims/deciding';
import { Legend } from '../../claims/legend';
import { ClaimFrom, ClaimGist, ClaimMarks } from '../../claims/line';
import { claimSpans } from '../../claims/spans';
import { Await } from '../../parts/await';
import { Icon } from '../../parts/icon';
import { Keys } from '../../parts/key';
import { Screen } from '../../parts/screen';
import { LitText } from '../../parts/text';
import { useWords } from '../../words/book';
import { claimWords } from '../../words/claims';
import { claimpageWords } from '../../words/claimpage';
import { useCodes } from '../../words/codes';
import { shellWords } from '../../words/shell';
import { About } from './about';
import { Around } from './around';
import { History } from './history';
import { KEYS } from './keys';
import { Ladder } from './ladder';
import { Why } from './why';
import './claim.css';

/** A claim: its sentence, its chain, its fields, its grounds, what stands against it and its history. */
export default function ClaimScreen({ params }: ScreenProps) {
  const t = useWords(shellWords);
  const id = params['id']!;
  const [data, again] = useData(`${id} ${asOf().as_of ?? ''}`, (signal) =>
    ok(api.GET('/claims/{id}', { params: { path: { id }, query: asOf() }, signal })),
  );
  const code = useCodes();
  const title = data.value === null ? t('claim') : `${t('claim')}: ${code('event', data.value.claim.event)}`;
  return (
    <Screen
      title={title}
      heading={data.value === null ? undefined : <ClaimGist claim={data.value.claim} />}
    >
      <Await data={data} again={again}>
        {(page) => <Page page={page} again={again} />}
      </Await>
    </Screen>
  );
}

function Page({ page, again }: { page: Schemas['ClaimPage']; again: () => void }) {
  const t = useWords(claimpageWords);
  const c = useWords(claimWords);
  const code = useCodes();
  const can = useMay('coder');
  const { claim } = page;
  const deciding = useDeciding({ onDone: again, onBack: again });
  const spans = useMemo(() => claimSpans(claim, (role) => code('lit', role)), [claim, code('lit', 'actor')]);
  const run = {
    accept: () => deciding.act(claim, { action: 'accept' }),
    reject: () => deciding.act(claim, { action: 'reject' }),
    edit: () => deciding.edit(claim),
    note: () => deciding.note(claim),
    undo: () => deciding.undo(),
  };
  useKeys(
    Object.entries(KEYS).map(([name, key]) => ({
      ...key,
      run: () => {
        if (can) run[name as keyof typeof run]();
      },
    })),
  );
  return (
    <div class="claim-page">
      <div class="row claim-bar">
        <ClaimFrom claim={claim} />
        <ClaimMarks claim={claim} />
      </div>
      {claim.standing !== 'live' && <p class="fault">{t('gone')} ({code('standing', claim.standing)})</p>}
      <div class="decide no-print">
        <button type="button" class="main" disabled={!can} onClick={run.accept}>
          <Icon name="check" /> {c('accept')} <Keys action={KEYS.accept} />
        </button>
        <button type="button" disabled={!can} onClick={run.reject}>
          <Icon name="cross" /> {c('reject')} <Keys action={KEYS.reject} />
        </button>
        <button type="button" disabled={!can} onClick={run.edit}>
          <Icon name="edit" /> {c('correct')} <Keys action={KEYS.edit} />
        </button>
        <button type="button" disabled={!can} onClick={run.note}>
          <Icon name="note" /> {c('note')} <Keys action={KEYS.note} />
        </button>
        <button type="button" disabled={!can} onClick={run.undo}>
          <Icon name="undo" /> {c('undo')} <Keys action={KEYS.undo} />
        </button>
      </div>
      <section class="card">
        <h2>{t('sentence')}</h2>
        <Legend spans={spans} />
        <LitText text={page.sentence.text} from={page.sentence.start} spans={spans} />
        <p>
          <a href={href(path('reports', page.report.id), { claim: claim.id })}>{c('openReport')}</a>
        </p>
      </section>
      <div class="claim-two">
        <Ladder rungs={page.rungs} />
        <section class="card">
          <h2>{t('fields')}</h2>
          <CodingCard claim={claim} />
          {can && (
            <p class="row no-print">
              {(['event', 'by', 'to', 'says', 'where', 'when'] as const).map((field) => (
                <button key={field} type="button" class="plain" onClick={() => deciding.edit(claim, field)}>
                  <Icon name="edit" /> <span class="vh">{t('editField', { field: code('field', field) })}</span>
                  <span aria-hidden="true">{code('field', field)}</span>
                </button>
              ))}
            </p>
          )}
        </section>
      </div>
      <Why id={claim.id} version={claim.version} />
      <Around page={page} />
      <History page={page} onTakeBack={deciding.undo} />
      <About page={page} />
      {deciding.overlay}
    </div>
  );
}
