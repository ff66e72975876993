import { ar } from './ar/actions';
import { books } from './book';
import { en } from './en/actions';

/** What keys do, by the id of the action. */
export const actionWords = books<keyof typeof en>(en, ar);
