import type { ComponentChildren } from 'preact';
import type { Problem } from '../api/client';
import type { Data } from '../app/data';
import { useWords } from '../words/book';
import { partWords } from '../words/parts';

/** Draws what was asked for, or says that it is on its way or why it does not come. */
export function Await<T>(props: {
  data: Data<T>;
  again: () => void;
  children: (value: T) => ComponentChildren;
}) {
  const t = useWords(partWords);
  const { data } = props;
  return (
    <>
      {data.state === 'failed' && <Fault problem={data.problem} again={props.again} />}
      {data.state === 'loading' && data.value === null && (
        <p class="waiting" role="status">
          {t('loading')}
        </p>
      )}
      {data.value !== null && (
        <div class="fresh" aria-busy={data.state === 'loading'}>
          {props.children(data.value)}
        </div>
      )}
    </>
  );
}

/** Why something did not come, and a way to try again. */
export function Fault(props: { problem: Problem; again?: () => void }) {
  const t = useWords(partWords);
  const { problem } = props;
  return (
    <div class="fault" role="alert">
      <p>
        <strong>{t('failed')}</strong>
      </p>
      <p dir="auto">{problem.detail ?? problem.title}</p>
      {problem.remedy && <p dir="auto">{problem.remedy}</p>}
      {props.again && (
        <button type="button" onClick={props.again}>
          {t('retry')}
        </button>
      )}
    </div>
  );
}
