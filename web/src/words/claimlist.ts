import { ar } from './ar/claimlist';
import { books } from './book';
import { en } from './en/claimlist';

export const claimlistWords = books<keyof typeof en>(en, ar);
