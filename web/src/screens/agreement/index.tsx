import { useHere } from '../../app/router';
import { Screen } from '../../parts/screen';
import { partOf, Tabs } from '../../parts/tabs';
import { useWords } from '../../words/book';
import { agreementWords } from '../../words/agreement';
import { shellWords } from '../../words/shell';
import { Overall } from './overall';
import { SampleScreen } from './sample';
import { Samples } from './samples';
import './agreement.css';

const PARTS = ['figures', 'samples'] as const;

/** How far coder and reviewers agree; samples that several code blind, and what becomes of differences. */
export default function Agreement() {
  const t = useWords(agreementWords);
  const shell = useWords(shellWords);
  const { query } = useHere();
  const sample = query.get('sample');
  if (sample !== null) return <SampleScreen id={sample} />;
  const part = partOf(PARTS, query.get('part'));
  return (
    <Screen title={`${shell('agreement')}: ${t(part)}`}>
      <Tabs name="part" label={t('screenParts')} tabs={PARTS.map((id) => ({ id, words: t(id) }))} />
      {part === 'figures' ? <Overall /> : <Samples />}
    </Screen>
  );
}
