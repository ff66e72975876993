import { useState } from 'preact/hooks';
import type { Schemas } from '../../api/client';
import { useFormats } from '../../app/format';
import { href, path } from '../../app/router';
import { Count } from '../../parts/count';
import { useLabel } from '../../parts/labelled';
import { Name } from '../../parts/name';
import { Table } from '../../parts/table';
import { When } from '../../parts/when';
import { useWords } from '../../words/book';
import { useCodes } from '../../words/codes';
import { relationWords } from '../../words/relations';
import { partWords } from '../../words/parts';
import { markSign } from './acts';
import { STATE_GLYPHS } from './bands';
import { claimsOf, marksOf, type Cut } from './cut';
import type { Relation } from './page';

type Period = Relation['periods'][number];

/** The periods of the picture with all that it shows of them. */
export function PeriodsTable({ relation, shown }: { relation: Relation; shown: Cut }) {
  const t = useWords(relationWords);
  const code = useCodes();
  const label = useLabel();
  const { number, date } = useFormats();
  const first = label(relation.first.label);
  const second = label(relation.second.label);
  /** A number, and the claims of the period that make it. */
  const told = (period: Period, n: number, which: (mark: Schemas['Mark']) => boolean = () => true) => {
    const claims = marksOf(relation, period).filter(which);
    if (n === 0 || claims.length === 0) return number(n);
    return <Count n={n} claims={claimsOf(claims)} words={t('claimsOfPeriod', { n: claims.length, period: date(`${period.from}/${period.to}`) })} />;
  };
  return (
    <Table<Period>
      caption={t('pictureTable')}
      isCaptionHidden
      rows={shown.periods.filter((period) => period.claims_count > 0)}
      by={(period) => period.from}
      columns={[
        { head: t('period'), isName: true, cell: (period) => <When value={`${period.from}/${period.to}`} /> },
        { head: t('state'), cell: (period) => `${STATE_GLYPHS[period.state]} ${code('state', period.state)}` },
        { head: t('tone'), isNumber: true, cell: (period) => number(Math.round(period.score * 10) / 10) },
        {
          head: t('range'),
          isNumber: true,
          cell: (period) => (
            <bdi>
              {number(period.low ?? period.score)} – {number(period.high ?? period.score)}
            </bdi>
          ),
        },
        {
          head: t('claimsHead'),
          isNumber: true,
          cell: (period) => told(period, period.claims_count),
        },
        { head: t('events'), isNumber: true, cell: (period) => told(period, period.events, (mark) => mark.is_counted) },
        { head: t('toSecond', { first, second }), isNumber: true, cell: (period) => told(period, period.first_to_second, (mark) => mark.direction === 'first_to_second') },
        { head: t('toSecond', { first: second, second: first }), isNumber: true, cell: (period) => told(period, period.second_to_first, (mark) => mark.direction === 'second_to_first') },
        { head: t('together'), isNumber: true, cell: (period) => told(period, period.mutual, (mark) => mark.direction === 'mutual') },
        { head: t('outlets'), isNumber: true, cell: (period) => told(period, period.outlets) },
      ]}
    />
  );
}

const MOST = 50;

/** Every claim of the stretch in a line, with its sentence. */
export function MarksTable({ relation, shown }: { relation: Relation; shown: Cut }) {
  const t = useWords(relationWords);
  const p = useWords(partWords);
  const code = useCodes();
  const label = useLabel();
  const [most, setMost] = useState(MOST);
  const first = label(relation.first.label);
  const second = label(relation.second.label);
  const direction = (mark: Schemas['Mark']) =>
    mark.direction === 'mutual'
      ? t('together')
      : mark.direction === 'first_to_second'
        ? t('fromTo', { from: first, to: second })
        : t('fromTo', { from: second, to: first });
  return (
    <details class="card">
      <summary>{t('marksTable')}</summary>
      <Table<Schemas['Mark']>
        caption={t('marksTable')}
        isCaptionHidden
        rows={shown.marks.slice(0, most)}
        by={(mark) => mark.claim_id}
        columns={[
          { head: t('day'), cell: (mark) => mark.day !== null && <When value={mark.day} /> },
          {
            head: t('what'),
            isName: true,
            cell: (mark) => (
              <>
                <a href={href(path('claims', mark.claim_id))}>{code('event', mark.event)}</a> ({t(`sign.${markSign(mark)}`)})
                {!mark.is_counted && <span class="hint"> {t('notCounted')}</span>}
              </>
            ),
          },
          { head: t('direction'), cell: direction },
          { head: t('outlet'), cell: (mark) => <Name text={mark.outlet ?? t('noOutlet')} /> },
          {
            head: t('sentence'),
            cell: (mark) => (
              <p class="quote" lang="ar" dir="rtl">
                {mark.quote}
              </p>
            ),
          },
        ]}
      />
      {most < shown.marks.length && (
        <button type="button" onClick={() => setMost(most + 200)}>
          {p('more')}
        </button>
      )}
    </details>
  );
}
