import type { Book } from '../book';
import type { en } from '../en/report';

export const ar: Book<keyof typeof en> = {
  text: 'النص',
  claims: 'الادعاءات المستخرجة منه',
  noClaims: 'لم يُرمَّز منه شيء.',
  found: 'مواضع وروده',
  place: 'الموضع',
  bytes: 'البايتات',
  original: 'الأصل',
  download: 'تنزيل',
  copies: 'النسخ: النص نفسه في مواضع أخرى',
  compare: 'مقارنة',
  compareTitle: 'الفروق',
  thisOne: 'هذا التقرير',
  otherOne: 'التقرير الآخر',
  outlet: 'الناشر',
  published: 'تاريخ النشر',
  address: 'العنوان',
  all: 'تعليم كل الادعاءات',
  noChanges: 'لا فروق.',
  incomplete: 'النصّان أطول من أن يُقارنا كاملين، فقورنت البداية وحدها.',
};
