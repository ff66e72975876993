import { ar } from './ar/actors';
import { books } from './book';
import { en } from './en/actors';

export const actorWords = books<keyof typeof en>(en, ar);
