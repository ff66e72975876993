import { href, useHere } from '../../app/router';
import { Table } from '../../parts/table';
import { useWords } from '../../words/book';
import { searchWords } from '../../words/search';

const OPERATORS = [
  ['actor', 'actor:"حزب الله"'],
  ['by', 'by:hamas'],
  ['to', 'to:"جبهة النصرة"'],
  ['says', 'says:"المرصد السوري"'],
  ['origin', 'origin:reuters'],
  ['outlet', 'outlet:"الشرق"'],
  ['place', 'place:حلب'],
  ['type', 'type:ASSAULT'],
  ['date', 'date:2014-05..2014-07'],
  ['conf', 'conf:<0.6'],
  ['conflict', 'conflict:yes'],
  ['polarity', 'polarity:denied'],
  ['modality', 'modality:planned'],
] as const;

/** How to ask, with examples to be taken over. */
export function How() {
  const t = useWords(searchWords);
  const { query } = useHere();
  const q = query.get('q') ?? '';
  return (
    <details class="card" open={q === ''}>
      <summary>
        <h2>{t('how')}</h2>
      </summary>
      <div class="stack">
        <p>{t('howWords')}</p>
        <p>{t('howOps')}</p>
        <Table
          caption={t('how')}
          isCaptionHidden
          columns={[
            { head: t('op'), cell: ([name]) => <code dir="ltr">{name}:</code>, isName: true },
            { head: t('opWhat'), cell: ([name]) => t(`o.${name}`) },
            {
              head: t('opTry'),
              cell: ([, example]) => (
                <a href={href('/search', { q: `${q} ${example}`.trim() })} aria-label={t('insert', { what: example })}>
                  <code dir="ltr">{example}</code>
                </a>
              ),
            },
          ]}
          rows={OPERATORS}
          by={([name]) => name}
        />
      </div>
    </details>
  );
}
