import { ar } from './ar/agreement';
import { books } from './book';
import { en } from './en/agreement';

export const agreementWords = books<keyof typeof en>(en, ar);
