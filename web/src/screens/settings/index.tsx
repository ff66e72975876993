import { useHere } from '../../app/router';
import { entry } from '../../app/session';
import { useStore } from '../../app/store';
import { Screen } from '../../parts/screen';
import { useWords } from '../../words/book';
import { shellWords } from '../../words/shell';
import { Account } from './account';
import { Audit } from './audit';
import { Display } from './display';
import { Keymap } from './keymap';
import { Users } from './users';
import { Watch } from './watch';
import './settings.css';

/** How things are shown, which keys answer, who is watched, and in a team accounts. */
export default function SettingsScreen() {
  const t = useWords(shellWords);
  const now = useStore(entry);
  useHere();
  const isTeam = now.state === 'open' && now.session.mode === 'team';
  const isAdmin = isTeam && now.session.role === 'admin';
  return (
    <Screen title={t('settings')}>
      <Display />
      <Keymap />
      <Watch />
      {isTeam && <Account />}
      {isAdmin && <Users />}
      {isAdmin && <Audit />}
    </Screen>
  );
}
