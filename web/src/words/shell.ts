import { ar } from './ar/shell';
import { books } from './book';
import { en } from './en/shell';

export type ShellWord = keyof typeof en;
export const shellWords = books<ShellWord>(en, ar);
