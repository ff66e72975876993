import type { Book } from '../book';
import type { en } from '../en/event';

export const ar: Book<keyof typeof en> = {
  inConflict: 'فيه تعارض',
  listHint: 'تُجمع الادعاءات التي تروي حادثة واحدة في حدث. لا يُدمج شيء، فكل ادعاء يبقى كما رُوي.',
  family: 'النوع',
  all: 'الكل',
  least: 'يرويه على الأقل',
  onlyConflicts: 'المتعارض فقط',
  none: 'لا حدث يستوفي هذه الشروط.',
  tellers: 'من رواه',
  origin: 'المصدر الأصلي',
  kind: 'الصنف',
  party: 'طرف في الحدث',
  circular: 'ناشرون ينقل بعضهم عن بعض',
  since: 'منذ',
  unspecified: { zero: 'لا ادعاءات تعود إلى وكالات غير مسمّاة', one: 'ادعاء واحد يعود إلى وكالات غير مسمّاة', two: 'ادعاءان يعودان إلى وكالات غير مسمّاة', few: '{n} ادعاءات تعود إلى وكالات غير مسمّاة', many: '{n} ادعاءً تعود إلى وكالات غير مسمّاة', other: '{n} ادعاء تعود إلى وكالات غير مسمّاة' },
  merges: 'لماذا جُمعت هذه الادعاءات',
  mergeOf: '{first} و{second}',
  decidedBy: 'جمعها مراجع',
  conflicts: 'التعارضات',
  outletsHead: 'الناشرون',
};
