import { ar } from './ar/settings';
import { books } from './book';
import { en } from './en/settings';

export const settingsWords = books<keyof typeof en>(en, ar);
