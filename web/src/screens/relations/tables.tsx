import { useState } from 'preact/hooks';
import type { Schemas } from '../../api/client';
import { useFormats } from '../../app/format';
import { href, path, type Query } from '../../app/router';
import { Fault } from '../../parts/await';
import { Count, withSeen } from '../../parts/count';
import { useLabel } from '../../parts/labelled';
import { More, usePages, type Part } from '../../parts/more';
import { Name } from '../../parts/name';
import { Table } from '../../parts/table';
import { When } from '../../parts/when';
import { useWords } from '../../words/book';
import { useCodes } from '../../words/codes';
import { relationWords } from '../../words/relations';
import { STATE_GLYPHS } from './bands';
import { claimsIn, type Cut, type Direction } from './cut';
import { askMarks, stretchKey } from './marks';
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
  /** A number, and the claims of the period that make it: `of` them, which need not be as many. */
  const told = (period: Period, n: number, of: number, claims: string | Query) =>
    n === 0 || of === 0 ? number(n) : <Count n={n} claims={claims} words={t('claimsOfPeriod', { n: of, period: date(`${period.from}/${period.to}`) })} />;
  /** The weight of a period, and the claims that were weighed for it. */
  const weighed = (period: Period, seen: string) => {
    if (period.counted === 0) return seen;
    const words = t('claimsOfPeriod', { n: period.counted, period: date(`${period.from}/${period.to}`) });
    return (
      <a class="count" href={href('/claims', claimsIn(relation, period, '', 'counted'))} aria-label={withSeen(words, seen)} title={words}>
        <bdi>{seen}</bdi>
      </a>
    );
  };
  const going = (period: Period, n: number, direction: Direction) => told(period, n, n, claimsIn(relation, period, direction));
  return (
    <Table<Period>
      caption={t('pictureTable')}
      isCaptionHidden
      rows={shown.periods.filter((period) => period.claims_count > 0)}
      by={(period) => period.from}
      columns={[
        { head: t('period'), isName: true, cell: (period) => <When value={`${period.from}/${period.to}`} /> },
        { head: t('state'), cell: (period) => <span class="nowrap">{`${STATE_GLYPHS[period.state]} ${code('state', period.state)}`}</span> },
        { head: t('tone'), isNumber: true, cell: (period) => weighed(period, number(Math.round(period.score * 10) / 10)) },
        {
          head: t('range'),
          isNumber: true,
          cell: (period) =>
            weighed(period, `${number(period.low ?? period.score)} – ${number(period.high ?? period.score)}`),
        },
        {
          head: t('claimsHead'),
          isNumber: true,
          cell: (period) => told(period, period.claims_count, period.claims_count, period.claims),
        },
        { head: t('events'), isNumber: true, cell: (period) => told(period, period.events, period.counted, claimsIn(relation, period, '', 'counted')) },
        { head: t('toSecond', { first, second }), isNumber: true, cell: (period) => going(period, period.first_to_second, 'first_to_second') },
        { head: t('toSecond', { first: second, second: first }), isNumber: true, cell: (period) => going(period, period.second_to_first, 'second_to_first') },
        { head: t('together'), isNumber: true, cell: (period) => going(period, period.mutual, 'mutual') },
        { head: t('outlets'), isNumber: true, cell: (period) => told(period, period.outlets, period.claims_count, period.claims) },
      ]}
    />
  );
}

const PART = 50;

/** Every claim of the stretch in a line, with its sentence; they are asked for once somebody wants to see them. */
export function MarksTable({ relation, shown }: { relation: Relation; shown: Cut }) {
  const t = useWords(relationWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="card" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('marksTable')}</summary>
      {isOpen && <Marks relation={relation} shown={shown} />}
    </details>
  );
}

function Marks({ relation, shown }: { relation: Relation; shown: Cut }) {
  const t = useWords(relationWords);
  const code = useCodes();
  const label = useLabel();
  const pages = usePages<Schemas['Mark'], Part<Schemas['Mark']>>(stretchKey(relation, shown), (after, signal) =>
    askMarks(relation, shown, { limit: PART, ...(after !== undefined && { after }) }, signal),
  );
  const first = label(relation.first.label);
  const second = label(relation.second.label);
  const direction = (mark: Schemas['Mark']) =>
    mark.direction === 'mutual'
      ? t('together')
      : mark.direction === 'first_to_second'
        ? t('fromTo', { from: first, to: second })
        : t('fromTo', { from: second, to: first });
  return (
    <>
      {pages.problem !== null && <Fault problem={pages.problem} again={pages.again} />}
      <Table<Schemas['Mark']>
        caption={t('marksTable')}
        isCaptionHidden
        rows={pages.items}
        by={(mark) => mark.claim_id}
        columns={[
          { head: t('day'), cell: (mark) => mark.day !== null && <When value={mark.day} /> },
          {
            head: t('what'),
            isName: true,
            cell: (mark) => (
              <>
                <a href={href(path('claims', mark.claim_id))}>{code('event', mark.event)}</a> ({t(`sign.${mark.sign}`)})
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
      <More pages={pages} />
    </>
  );
}
