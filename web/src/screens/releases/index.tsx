import { Screen } from '../../parts/screen';
import { Tabs, useTab } from '../../parts/tabs';
import { useWords } from '../../words/book';
import { releaseWords } from '../../words/releases';
import { shellWords } from '../../words/shell';
import { Exports } from './exports';
import { ReleaseList } from './list';

const TABS = ['releases', 'exports'] as const;

/** Numbered states of the ledger, and the forms in which it can be had. */
export default function Releases() {
  const t = useWords(releaseWords);
  const shell = useWords(shellWords);
  const tab = useTab([...TABS]);
  return (
    <Screen title={`${t(tab)} · ${shell('releases')}`} heading={shell('releases')}>
      <Tabs label={t('tabs')} now={tab} tabs={TABS.map((id) => ({ id, words: t(id) }))} />
      {tab === 'releases' ? <ReleaseList /> : <Exports />}
    </Screen>
  );
}
