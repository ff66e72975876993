import { ar } from './ar/claims';
import { books } from './book';
import { en } from './en/claims';

export const claimWords = books<keyof typeof en>(en, ar);
