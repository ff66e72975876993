import { useHere } from '../../app/router';
import { Screen } from '../../parts/screen';
import { partOf, Tabs } from '../../parts/tabs';
import { useWords } from '../../words/book';
import { shellWords } from '../../words/shell';
import { sourcesWords } from '../../words/sources';
import { Citations } from './citations';
import { Copies } from './copies';
import { Origins } from './origins';
import { OutletPage } from './outlet';
import { Outlets } from './outlets';
import './sources.css';

const PARTS = ['outlets', 'copies', 'citations', 'origins'] as const;
const DRAWN = { outlets: Outlets, copies: Copies, citations: Citations, origins: Origins };

/** Who publishes, who copies, who cites, and on whose word all of it stands. */
export default function Sources() {
  const t = useWords(sourcesWords);
  const shell = useWords(shellWords);
  const { query } = useHere();
  const outlet = query.get('outlet');
  const Part = DRAWN[partOf(PARTS, query.get('part'))];
  return (
    <Screen title={outlet === null ? shell('sources') : `${shell('sources')}: ${outlet}`}>
      <Tabs name="part" label={t('screenParts')} tabs={PARTS.map((id) => ({ id, words: t(id) }))} />
      {outlet === null ? <Part /> : <OutletPage name={outlet} />}
    </Screen>
  );
}
