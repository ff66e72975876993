import { useState } from 'preact/hooks';
import { api, ok, type Schemas } from '../../api/client';
import { useMay } from '../../app/may';
import { Count } from '../../parts/count';
import { useLabel } from '../../parts/labelled';
import { tell } from '../../parts/live';
import { ActorName, Name } from '../../parts/name';
import { When } from '../../parts/when';
import { useWhy } from '../../parts/why';
import { actorWords } from '../../words/actors';
import { useWords } from '../../words/book';
import type { Page } from './page';

type Proposal = Schemas['Proposal'];
type Verdict = Proposal['verdict'];

/** Changes of the registry that claims suggest, each with what speaks for and against it. */
export function Proposals(props: { page: Page; onChange: () => void }) {
  const t = useWords(actorWords);
  const { proposals, actor } = props.page;
  return (
    <section class="card">
      <h2>{t('proposals')}</h2>
      <p class="hint">{proposals.length === 0 ? t('noProposals') : t('proposalsHint')}</p>
      {proposals.map((proposal) => (
        <ProposalLine key={proposal.id} proposal={proposal} actor={actor.id} onChange={props.onChange} />
      ))}
    </section>
  );
}

function ProposalLine(props: { proposal: Proposal; actor: string; onChange: () => void }) {
  const t = useWords(actorWords);
  const label = useLabel();
  const whyOf = useWhy();
  const may = useMay('curator');
  const [note, setNote] = useState('');
  const [isBusy, setBusy] = useState(false);
  const { proposal } = props;
  const decide = async (verdict: Verdict) => {
    setBusy(true);
    try {
      await ok(
        api.POST('/actors/{id}/proposals/{proposal}', {
          params: { path: { id: props.actor, proposal: proposal.id } },
          body: note.trim() === '' ? { verdict } : { verdict, note: note.trim() },
        }),
      );
      tell(t('kept'), verdict === 'open' ? {} : { action: { words: t('reopen'), run: () => void decide('open') } });
      setNote('');
      props.onChange();
    } catch (fault) {
      tell(t('notKept', { why: whyOf(fault) }), { kind: 'fault' });
    } finally {
      setBusy(false);
    }
  };
  const key = `proposal.${proposal.kind}`;
  const verdict = `verdict.${proposal.verdict}`;
  return (
    <article class="proposal">
      <p class="row">
        <strong>{t.has(key) ? t(key) : proposal.kind}</strong>
        {proposal.other !== null && <ActorName id={proposal.other.id} name={label(proposal.other.label)} />}
        {proposal.words !== '' && (
          <q>
            <Name text={proposal.words} />
          </q>
        )}
        {proposal.when?.from != null && <When value={proposal.when.to !== null && proposal.when.to !== proposal.when.from ? `${proposal.when.from}/${proposal.when.to}` : proposal.when.from} />}
        <span class={proposal.verdict === 'open' ? 'chip' : 'chip chip-strong'}>{t.has(verdict) ? t(verdict) : proposal.verdict}</span>
      </p>
      <p class="row">
        <Count n={proposal.claim_ids.length} claims={proposal.claims} words={`${t('openClaims')}: ${t('claimsN', { n: proposal.claim_ids.length })}`} isPhrase />
        {proposal.against_ids.length > 0 && (
          <Count n={proposal.against_ids.length} claims={{ id: proposal.against_ids }} words={t('against', { n: proposal.against_ids.length })} isPhrase />
        )}
        <span class="hint">
          <Count n={proposal.independent} claims={proposal.claims} words={t('originsN', { n: proposal.independent })} isPhrase /> ·{' '}
          <Count n={proposal.outlets} claims={proposal.claims} words={t('outletsN', { n: proposal.outlets })} isPhrase />
        </span>
        {proposal.author !== null && <Name text={proposal.author} />}
        {proposal.note !== null && proposal.note !== '' && <Name text={proposal.note} />}
      </p>
      {may ? (
        <div class="row">
          <label class="beside">
            <span>{t('whyNote')}</span>
            <input dir="auto" maxLength={2000} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
          </label>
          {proposal.verdict === 'open' ? (
            <>
              <button type="button" class="main" disabled={isBusy} onClick={() => void decide('accepted')}>
                {t('acceptIt')}
              </button>
              <button type="button" disabled={isBusy} onClick={() => void decide('refused')}>
                {t('refuseIt')}
              </button>
            </>
          ) : (
            <button type="button" disabled={isBusy} onClick={() => void decide('open')}>
              {t('reopen')}
            </button>
          )}
        </div>
      ) : (
        <p class="hint">{t('mayNot')}</p>
      )}
    </article>
  );
}
