import { ar } from './ar/event';
import { books } from './book';
import { en } from './en/event';

export const eventWords = books<keyof typeof en>(en, ar);
