import { Screen } from '../../parts/screen';
import { Tabs, useTab } from '../../parts/tabs';
import { useWords } from '../../words/book';
import { shellWords } from '../../words/shell';
import { sourceWords } from '../../words/sources';
import { Citations } from './citations';
import { Copies } from './copies';
import { Origins } from './origins';
import { Outlets } from './outlets';
import './sources.css';

const TABS = ['outlets', 'origins', 'copies', 'citations'] as const;

/** Who publishes, where chains of telling end, what copies what, and who cites whom. */
export default function Sources() {
  const t = useWords(sourceWords);
  const shell = useWords(shellWords);
  const tab = useTab([...TABS]);
  return (
    <Screen title={`${t(tab)} · ${shell('sources')}`} heading={shell('sources')}>
      <Tabs label={t('tabs')} now={tab} tabs={TABS.map((id) => ({ id, words: t(id) }))} />
      {tab === 'outlets' && <Outlets />}
      {tab === 'origins' && <Origins />}
      {tab === 'copies' && <Copies />}
      {tab === 'citations' && <Citations />}
    </Screen>
  );
}
