import { ar } from './ar/sources';
import { books } from './book';
import { en } from './en/sources';

export const sourcesWords = books<keyof typeof en>(en, ar);
