import type { Book } from '../book';
import type { en } from '../en/common';

export const ar: Book<keyof typeof en> = {
  claimsN: { zero: 'لا ادعاءات', one: 'ادعاء واحد', two: 'ادعاءان', few: '{n} ادعاءات', many: '{n} ادعاءً', other: '{n} ادعاء' },
  originsN: { zero: 'لا مصدر أصليًا مستقلًا', one: 'مصدر أصلي مستقل واحد', two: 'مصدران أصليان مستقلان', few: '{n} مصادر أصلية مستقلة', many: '{n} مصدرًا أصليًا مستقلًا', other: '{n} مصدر أصلي مستقل' },
  outletsN: { zero: 'لا ناشر', one: 'ناشر واحد', two: 'ناشران', few: '{n} ناشرين', many: '{n} ناشرًا', other: '{n} ناشر' },
  reportsN: { zero: 'لا تقارير', one: 'تقرير واحد', two: 'تقريران', few: '{n} تقارير', many: '{n} تقريرًا', other: '{n} تقرير' },
  eventsN: { zero: 'لا أحداث', one: 'حدث واحد', two: 'حدثان', few: '{n} أحداث', many: '{n} حدثًا', other: '{n} حدث' },
  conflictsN: { zero: 'لا تعارضات', one: 'تعارض واحد', two: 'تعارضان', few: '{n} تعارضات', many: '{n} تعارضًا', other: '{n} تعارض' },
  claimsHead: 'الادعاءات',
  from: 'من',
  until: 'إلى',
  noDay: 'التاريخ غير معروف',
  comma: '، ',
  screenParts: 'أقسام هذه الشاشة',
  notKept: 'لم يُحفظ: {why}',
  sessionOver: 'انتهت الجلسة',
  noAnswer: 'الخادم لا يستجيب',
};
