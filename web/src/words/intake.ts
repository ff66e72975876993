import { ar } from './ar/intake';
import { books } from './book';
import { en } from './en/intake';

export const intakeWords = books<keyof typeof en>(en, ar);
