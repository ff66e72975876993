import { ar } from './ar/choice';
import { books } from './book';
import { en } from './en/choice';

export const choiceWords = books<keyof typeof en>(en, ar);
