import { ar } from './ar/report';
import { books } from './book';
import { en } from './en/report';

export const reportWords = books<keyof typeof en>(en, ar);
