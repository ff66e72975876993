import { ar } from './ar/inbox';
import { books } from './book';
import { en } from './en/inbox';

export const inboxWords = books<keyof typeof en>(en, ar);
