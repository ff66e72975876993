import { ar } from './ar/help';
import { books } from './book';
import { en } from './en/help';

export const helpWords = books<keyof typeof en>(en, ar);
