import type { ComponentChildren } from 'preact';
import { turn, useHere } from '../app/router';
import { useWords } from '../words/book';
import { partWords } from '../words/parts';
import { Icon } from './icon';

/**
 * A picture and the table that says the same. The table is one button away and in the address
 * (`NAME=table`); on paper both are there.
 */
export function Twin(props: {
  /** Name of the pair in the query, unlike those of other pairs on the screen. */
  name: string;
  /** What it shows, as a heading. */
  title: string;
  picture: ComponentChildren;
  table: ComponentChildren;
}) {
  const t = useWords(partWords);
  const { query } = useHere();
  const asTable = query.get(props.name) === 'table';
  const show = (table: boolean) => turn({ [props.name]: table ? 'table' : null });
  return (
    <section class="twin" aria-label={props.title}>
      <header class="twin-head">
        <h2>{props.title}</h2>
        <div class="switch" role="group" aria-label={t('showAs')}>
          <button type="button" aria-pressed={!asTable} onClick={() => show(false)}>
            <Icon name="picture" /> {t('picture')}
          </button>
          <button type="button" aria-pressed={asTable} onClick={() => show(true)}>
            <Icon name="table" /> {t('table')}
          </button>
        </div>
      </header>
      <div class={asTable ? 'twin-picture is-off' : 'twin-picture'}>{props.picture}</div>
      <div class={asTable ? 'twin-table' : 'twin-table is-off'}>{props.table}</div>
    </section>
  );
}
