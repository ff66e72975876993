import { ar } from './ar/releases';
import { books } from './book';
import { en } from './en/releases';

export const releaseWords = books<keyof typeof en>(en, ar);
