import type { ScreenProps } from '../../app/routes';
import { ActorList } from './list';
import { ActorPage } from './page';
import './actors.css';

/** Actors of the registry, or one of them. */
export default function Actors({ params }: ScreenProps) {
  return params['id'] === undefined ? <ActorList /> : <ActorPage key={params['id']} id={params['id']} />;
}
