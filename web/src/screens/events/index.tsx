import type { ScreenProps } from '../../app/routes';
import { EventList } from './list';
import { EventPage } from './page';

/** Happenings of which claims tell: a list, and one of them with all its tellers. */
export default function Events({ params }: ScreenProps) {
  const id = params['id'];
  return id === undefined ? <EventList /> : <EventPage id={id} />;
}
