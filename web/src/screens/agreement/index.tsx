import { useHere } from '../../app/router';
import { Screen } from '../../parts/screen';
import { Tabs, useTab } from '../../parts/tabs';
import { agreementWords } from '../../words/agreement';
import { useWords } from '../../words/book';
import { shellWords } from '../../words/shell';
import { Overview } from './overview';
import { SamplePage } from './sample';
import { Samples } from './samples';
import '../../claims/claims.css';
import './agreement.css';

const TABS = ['overview', 'samples'] as const;

/** How far coders agree, the machine among them; samples that two code blind. */
export default function Agreement() {
  const t = useWords(agreementWords);
  const shell = useWords(shellWords);
  const tab = useTab([...TABS]);
  const sample = useHere().query.get('sample');
  return (
    <Screen title={`${t(tab)} · ${shell('agreement')}`} heading={shell('agreement')}>
      <Tabs label={t('tabs')} now={tab} tabs={TABS.map((id) => ({ id, words: t(id) }))} />
      {tab === 'overview' ? <Overview /> : sample === null ? <Samples /> : <SamplePage key={sample} id={sample} />}
    </Screen>
  );
}
