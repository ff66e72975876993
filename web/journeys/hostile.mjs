// Reports that mean harm: script in headlines, texts, names of outlets and files. Our own words, with well-known tricks in them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What would be run if it were taken for markup or script; each sets `window.hacked`. */
export const TRICKS = [
  '<script>window.hacked=1</script>',
  '<img src=x onerror="window.hacked=2">',
  '<svg onload="window.hacked=3">',
  '<noscript><p title="</noscript><img src=x onerror=window.hacked=4>">',
  '"><iframe srcdoc="<script>parent.hacked=5</script>">',
  '<base href="//127.0.0.1:1/"><meta http-equiv=refresh content="0;url=javascript:window.hacked=6">',
  '<math><mtext><table><mglyph><style><img src=x onerror=window.hacked=7>',
  'javascript:window.hacked=8',
];

/** Writes them into `folder`, in several forms. */
export function hostileReports(folder) {
  mkdirSync(folder, { recursive: true });
  const lines = TRICKS.map((trick, i) =>
    JSON.stringify({
      id: `hostile-${i} ${trick}`,
      title: `الجيش السوري يقصف حلب ${trick}`,
      // "The Syrian army shelled the city of Aleppo, the Free Syrian Army said": with the trick in the place of a name
      text: `الجيش السوري يقصف حلب ${trick}\n\nقال الجيش السوري الحر ${trick} إن الجيش السوري قصف مدينة حلب وقتل خمسة مدنيين يوم الثلاثاء.\n`,
      published: '2014-11-1' + i,
      outlet: `صحيفة ${trick}`,
      url: i % 2 === 0 ? 'javascript:window.hacked=9' : `https://example.org/${encodeURIComponent(trick)}`,
    }),
  );
  writeFileSync(join(folder, 'hostile.jsonl'), lines.join('\n') + '\n');
  const names = ['<img src=x onerror=window.hacked=10>.txt', '\'"><svg onload=window.hacked=11>.txt'];
  names.forEach((name, i) => {
    // "Hezbollah attacked a position of the Islamic State in Qalamoun"
    const text = `هاجم حزب الله موقعًا لتنظيم الدولة الإسلامية في القلمون يوم ${i + 3} مايو 2015.\n`;
    writeFileSync(join(folder, name.replaceAll('/', '_')), text);
  });
}
