import { ar } from './ar/conflict';
import { books } from './book';
import { en } from './en/conflict';

export const conflictWords = books<keyof typeof en>(en, ar);
