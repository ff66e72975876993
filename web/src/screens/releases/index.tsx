import { useHere } from '../../app/router';
import { Screen } from '../../parts/screen';
import { partOf, Tabs } from '../../parts/tabs';
import { useWords } from '../../words/book';
import { releasesWords } from '../../words/releases';
import { shellWords } from '../../words/shell';
import { Exports } from './exports';
import { ReleaseList } from './list';
import './releases.css';

const PARTS = ['releases', 'exports'] as const;

/** The numbered states of the ledger, and the forms in which it can be had. */
export default function Releases() {
  const t = useWords(releasesWords);
  const shell = useWords(shellWords);
  const part = partOf(PARTS, useHere().query.get('part'));
  return (
    <Screen title={part === 'releases' ? shell('releases') : `${shell('releases')}: ${t('exports')}`}>
      <Tabs name="part" label={t('screenParts')} tabs={PARTS.map((id) => ({ id, words: t(id) }))} />
      {part === 'releases' ? <ReleaseList /> : <Exports />}
    </Screen>
  );
}
