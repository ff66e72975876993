import { ar } from './ar/network';
import { books } from './book';
import { en } from './en/network';

export const networkWords = books<keyof typeof en>(en, ar);
