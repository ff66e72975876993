import type { Book } from '../book';
import type { en } from '../en/parts';

export const ar: Book<keyof typeof en> = {
  close: 'إغلاق',
  cancel: 'إلغاء',
  showAs: 'طريقة العرض',
  picture: 'رسم',
  table: 'جدول',
  loading: 'جارٍ التحميل…',
  retry: 'إعادة المحاولة',
  failed: 'تعذّر تحميل هذا القسم',
  nothing: 'لا شيء هنا',
  pickNone: 'لا نتائج',
  pickOne: 'اختر واحدًا من القائمة، أو اترك الحقل فارغًا.',
  more: 'عرض المزيد',
  lit: 'المعلَّم في النص',
  litPart: '{role}: {text}',
  copied: 'نُسخ',
  claimsOf: {
    zero: 'لا ادعاءات: {what}',
    one: 'ادعاء واحد: {what}',
    two: 'ادعاءان: {what}',
    few: '{n} ادعاءات: {what}',
    many: '{n} ادعاءً: {what}',
    other: '{n} ادعاء: {what}',
  },
  dayForm: '‎سنة‎-‎شهر‎-‎يوم',
  dayPick: 'من التقويم: {what}',
  dayWrong: 'اكتب اليوم هكذا: {example}، أو اختره من التقويم.',
  reportItself: 'التقرير نفسه',
};
