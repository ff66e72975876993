import { ar } from './ar/releases';
import { books } from './book';
import { en } from './en/releases';

export const releasesWords = books<keyof typeof en>(en, ar);
