import type { ScreenProps } from '../../app/routes';
import { ConflictList } from './list';
import { ConflictPage } from './page';
import './conflicts.css';

/** What cannot all hold: a list, and the matrix of one of them. */
export default function Conflicts({ params }: ScreenProps) {
  const id = params['id'];
  return id === undefined ? <ConflictList /> : <ConflictPage id={id} />;
}
