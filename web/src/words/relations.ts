import { ar } from './ar/relations';
import { books } from './book';
import { en } from './en/relations';

export const relationWords = books<keyof typeof en>(en, ar);
