import { ar } from './ar/search';
import { books } from './book';
import { en } from './en/search';

export const searchWords = books<keyof typeof en>(en, ar);
