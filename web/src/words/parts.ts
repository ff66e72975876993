import { ar } from './ar/parts';
import { books } from './book';
import { en } from './en/parts';

export const partWords = books<keyof typeof en>(en, ar);
