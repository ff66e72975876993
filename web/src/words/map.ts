import { ar } from './ar/map';
import { books } from './book';
import { en } from './en/map';

export const mapWords = books<keyof typeof en>(en, ar);
