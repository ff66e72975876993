import { useFormats } from '../../app/format';
import { useLabel } from '../../parts/labelled';
import { SignGlyph, type Sign } from '../../parts/sign';
import { TimeAxis, Words } from '../../parts/axis';
import { dayMs, DAY_MS, timeScale, useAxisRtl, useWidth } from '../../parts/time';
import { useWords } from '../../words/book';
import { relationWords } from '../../words/relations';
import { Bands } from './bands';
import { Brush } from './brush';
import type { Cut } from './cut';
import { Acts, ACTS_HEIGHT } from './acts';
import { FEW, useFewMarks } from './marks';
import { Outlets, OUTLETS_HEIGHT, Tone, TONE_HEIGHT } from './tone';
import type { Relation } from './page';

const GAP = 26;
const BAND_HEIGHT = 30;
const SIGNS: readonly Sign[] = ['hostile', 'cooperative', 'neutral', 'disputed'];

/** State, events by direction, tone and active outlets over one axis of time. */
export function Picture({ relation, shown }: { relation: Relation; shown: Cut }) {
  const t = useWords(relationWords);
  const label = useLabel();
  const [box, width] = useWidth();
  const isRtl = useAxisRtl();
  const { number } = useFormats();
  const marks = useFewMarks(relation, shown);
  const scale = timeScale(dayMs(shown.from), dayMs(shown.until) + DAY_MS, 6, width - 6, isRtl);
  const acts = GAP + BAND_HEIGHT + GAP;
  const tone = acts + ACTS_HEIGHT + GAP;
  const outlets = tone + TONE_HEIGHT + GAP;
  const axis = outlets + OUTLETS_HEIGHT + 2;
  const edge = isRtl ? scale.right : scale.left;
  const side = isRtl ? 'right' : 'left';
  const names = { first: label(relation.first.label), second: label(relation.second.label) };
  return (
    <div class="stack relation-picture">
      <Legend names={names} />
      <div class="picture-box" ref={box}>
        <svg class="picture" width={width} height={axis + 44} role="group" aria-label={t('picture')}>
          <TimeAxis scale={scale} y={axis} top={GAP} ends={[shown.from, shown.until]} />
          <g class="turn">
            {shown.changes.map((change, i) => (
              <line key={i} x1={scale.x(dayMs(change.day))} x2={scale.x(dayMs(change.day))} y1={GAP} y2={axis} />
            ))}
          </g>
          <Words x={edge} y={GAP - 8} side={side} class="section">
            {t('band')}
          </Words>
          <Bands relation={relation} shown={shown} scale={scale} y={GAP} height={BAND_HEIGHT} />
          <Words x={edge} y={acts - 8} side={side} class="section">
            {t('acts')}
          </Words>
          <Acts relation={relation} shown={shown} marks={marks} scale={scale} y={acts} />
          <Words x={edge} y={tone - 8} side={side} class="section">
            {t('score')}
          </Words>
          <Tone shown={shown} scale={scale} y={tone} />
          <Words x={edge} y={outlets - 8} side={side} class="section">
            {t('outlets')}
          </Words>
          <Outlets shown={shown} scale={scale} y={outlets} />
          {shown.changes.map((change, i) => {
            const x = Math.min(Math.max(scale.x(dayMs(change.day)), scale.left + 6), scale.right - 6);
            return (
              <g key={i} class="turn" data-n="place" aria-hidden="true">
                <circle cx={x} cy={axis} r={9} />
                <text x={x} y={axis + 4} text-anchor="middle">
                  {number(i + 1)}
                </text>
              </g>
            );
          })}
        </svg>
        <Brush shown={shown} width={width} isRtl={isRtl} />
      </div>
      <p class="hint" data-n="scale">
        {marks === null && shown.claims > 0 && <>{t('sumsHint', { n: FEW })} </>}
        {t('weekHint')}
      </p>
    </div>
  );
}

function Legend({ names }: { names: { first: string; second: string } }) {
  const t = useWords(relationWords);
  return (
    <ul class="legend">
      {SIGNS.map((sign) => (
        <li key={sign}>
          <svg class={`picture sign-${sign}`} width="18" height="18" aria-hidden="true">
            <circle class={sign === 'disputed' ? 'mark mark-denied' : 'mark'} cx="9" cy="9" r="8" />
            <SignGlyph sign={sign} x={9} y={9} r={4} />
          </svg>
          {t(`sign.${sign}`)}
        </li>
      ))}
      <li>
        <span>{t.rich('above', names)}</span>
      </li>
      <li>
        <span>{t.rich('below', names)}</span>
      </li>
      <li>{t('onLine')}</li>
    </ul>
  );
}
