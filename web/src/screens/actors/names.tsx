import type { Schemas } from '../../api/client';
import { Count } from '../../parts/count';
import { ActorName, Name } from '../../parts/name';
import { TimeAxis } from '../../parts/axis';
import { useLabel } from '../../parts/labelled';
import { Table } from '../../parts/table';
import { dayMs, DAY_MS, msDay, stretch, timeScale, useAxisRtl, useWidth, type TimeScale } from '../../parts/time';
import { Twin } from '../../parts/twin';
import { When } from '../../parts/when';
import { actorWords } from '../../words/actors';
import { useWords } from '../../words/book';
import type { Page } from './page';

type BorneName = Schemas['ActorPage']['names'][number];

const BAR = 16;

/** The names of an actor over time: what reports attest is solid, what follows from the registry alone is hatched. */
export function Names({ page }: { page: Page }) {
  const t = useWords(actorWords);
  return <Twin name="names" title={t('names')} picture={<Bars page={page} />} table={<NamesTable page={page} />} />;
}

function useUse(): (use: string) => string {
  const t = useWords(actorWords);
  return (use) => {
    const key = `use.${use}`;
    return t.has(key) ? t(key) : use;
  };
}

/** All days that the picture has to hold; a year around them where there is but one. */
function span(page: Page): [number, number] {
  const days = [page.actor.from, page.actor.to, page.first, page.last];
  for (const name of page.names) days.push(name.from, name.to, name.attested?.first ?? null, name.attested?.last ?? null);
  const known = days.filter((day) => day !== null).map(dayMs).filter((ms) => !Number.isNaN(ms));
  if (known.length === 0) return [NaN, NaN];
  const from = Math.min(...known);
  const to = Math.max(...known);
  return to - from < 60 * DAY_MS ? [from - 182 * DAY_MS, to + 182 * DAY_MS] : [from, to];
}

function Bars({ page }: { page: Page }) {
  const t = useWords(actorWords);
  const [box, width] = useWidth();
  const isRtl = useAxisRtl();
  const [from, to] = span(page);
  if (page.names.length === 0 || Number.isNaN(from)) return <NamesTable page={page} />;
  const scale = timeScale(from, to, 4, width - 4, isRtl);
  const attested = page.names.filter((name) => name.attested !== null);
  const seen = attested.length === 0 ? page.names : attested;
  const unseen = attested.length === 0 ? [] : page.names.filter((name) => name.attested === null);
  return (
    <div class="stack">
      <p class="hint">{t('namesHint')}</p>
      <NameLegend />
      <div class="picture-box" ref={box}>
        <NameList names={seen} scale={scale} width={width} />
        <svg class="picture" width={width} height={42} aria-hidden="true">
          <TimeAxis scale={scale} y={2} ends={[msDay(from), msDay(to)]} />
        </svg>
        {unseen.length > 0 && seen.length > 0 && (
          <details>
            <summary>{t('unseenNames', { n: unseen.length })}</summary>
            <NameList names={unseen} scale={scale} width={width} />
          </details>
        )}
      </div>
    </div>
  );
}

function NameList({ names, scale, width }: { names: readonly BorneName[]; scale: TimeScale; width: number }) {
  const t = useWords(actorWords);
  const use = useUse();
  return (
    <ol class="name-bars">
      {names.map((name, i) => (
        <li key={i}>
          <p class="name-bar-words">
            <strong>
              <Name text={name.name} />
            </strong>
            <span class="hint">{use(name.use)}</span>
            {name.shared_with.length > 0 && (
              <span class="chip">
                ⚠ {t('sharedWith')}: <Shared name={name} />
              </span>
            )}
          </p>
          <NameBar name={name} scale={scale} width={width} />
        </li>
      ))}
    </ol>
  );
}

function NameBar({ name, scale, width }: { name: BorneName; scale: TimeScale; width: number }) {
  const t = useWords(actorWords);
  const registry = stretch(scale, name.from === null ? scale.from : dayMs(name.from), name.to === null ? scale.to : dayMs(name.to), 3);
  const { attested } = name;
  const seen = attested === null ? null : stretch(scale, dayMs(attested.first), dayMs(attested.last) + DAY_MS, 3);
  const isOnce = attested !== null && attested.first === attested.last;
  return (
    <svg class="picture" width={width} height={BAR + 4} role="img" aria-label={`${name.name}: ${attested === null ? t('inferred') : t('attested')}`}>
      <Hatch />
      <rect class="bar-inferred" x={registry.x} y={2} width={registry.width} height={BAR} fill="url(#hatch)" />
      {seen !== null && !isOnce && <rect class="bar-attested" x={seen.x} y={2} width={seen.width} height={BAR} />}
      {seen !== null && isOnce && <circle class="bar-attested" cx={seen.x + seen.width / 2} cy={2 + BAR / 2} r={6} />}
    </svg>
  );
}

/** The pattern of what is inferred; the same wherever it stands. */
function Hatch() {
  return (
    <defs>
      <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="7" class="hatch-line" />
      </pattern>
    </defs>
  );
}

function NameLegend() {
  const t = useWords(actorWords);
  return (
    <ul class="legend">
      <li>
        <svg class="picture" width="34" height="14" aria-hidden="true">
          <rect class="bar-attested" x="1" y="1" width="32" height="12" />
        </svg>
        {t('attestedKey')}
      </li>
      <li>
        <svg class="picture" width="34" height="14" aria-hidden="true">
          <Hatch />
          <rect class="bar-inferred" x="1" y="1" width="32" height="12" fill="url(#hatch)" />
        </svg>
        {t('inferredKey')}
      </li>
      <li>
        <svg class="picture" width="14" height="14" aria-hidden="true">
          <circle class="bar-attested" cx="7" cy="7" r="6" />
        </svg>
        {t('onceKey')}
      </li>
    </ul>
  );
}

function Shared({ name }: { name: BorneName }) {
  const label = useLabel();
  return (
    <>
      {name.shared_with.map((party, i) => (
        <span key={party.key}>
          {i > 0 && ' · '}
          <ActorName id={party.id} name={label(party.label)} />
        </span>
      ))}
    </>
  );
}

function Ends(props: { from: string | null; to: string | null }) {
  return (
    <>
      {props.from === null ? '…' : <When value={props.from} />} – {props.to === null ? '…' : <When value={props.to} />}
    </>
  );
}

function NamesTable({ page }: { page: Page }) {
  const t = useWords(actorWords);
  const use = useUse();
  return (
    <Table<BorneName>
      caption={t('namesTable')}
      isCaptionHidden
      rows={page.names}
      by={(_, i) => String(i)}
      columns={[
        { head: t('name'), isName: true, cell: (name) => <Name text={name.name} /> },
        { head: t('kindOfName'), cell: (name) => use(name.use) },
        { head: t('inRegistry'), cell: (name) => <Ends from={name.from} to={name.to} /> },
        { head: t('inReports'), cell: (name) => name.attested !== null && <Ends from={name.attested.first} to={name.attested.last} /> },
        { head: t('timesHead'), isNumber: true, cell: (name) => name.attested !== null && <Count n={name.attested.claims_count} claims={name.attested.claims} words={t('timesCalled', { n: name.attested.claims_count, words: name.name })} /> },
        { head: t('sharedWith'), cell: (name) => <Shared name={name} /> },
      ]}
    />
  );
}
