import { ar } from './ar/claimpage';
import { books } from './book';
import { en } from './en/claimpage';

export const claimpageWords = books<keyof typeof en>(en, ar);
