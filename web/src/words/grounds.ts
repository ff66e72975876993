import { ar } from './ar/grounds';
import { books } from './book';
import { en } from './en/grounds';

export const groundWords = books<keyof typeof en>(en, ar);
