import type { Book } from '../book';
import type { en } from '../en/choice';

export const ar: Book<keyof typeof en> = {
  choose: 'أي ادعاءات',
  chosen: { zero: 'لا ادعاءات في هذا الاختيار', one: 'ادعاء واحد في هذا الاختيار', two: 'ادعاءان في هذا الاختيار', few: '{n} ادعاءات في هذا الاختيار', many: '{n} ادعاءً في هذا الاختيار', other: '{n} ادعاء في هذا الاختيار' },
  type: 'نوع الحدث',
  actor: 'يشارك فيه',
  anyType: 'الكل',
  clear: 'كل الادعاءات',
};
