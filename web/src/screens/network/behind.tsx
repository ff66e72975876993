import { href, path } from '../../app/router';
import { useLabel } from '../../parts/labelled';
import { ActorName, Name } from '../../parts/name';
import { useWords } from '../../words/book';
import { networkWords } from '../../words/network';
import type { Chosen } from './drawing';
import type { Line, Node } from './moment';
import { LinesTable } from './table';

/** What is behind the actor or line that was chosen: its relations at this moment, with their claims. */
export function Behind({ chosen, lines, nodes }: { chosen: Chosen; lines: readonly Line[]; nodes: Map<string, Node> }) {
  const t = useWords(networkWords);
  const label = useLabel();
  if (chosen === null) return <p class="hint">{t('nothingChosen')}</p>;
  const name = (id: string) => {
    const node = nodes.get(id);
    return node === undefined ? id : label(node.label);
  };
  if (chosen.kind === 'line') {
    const words = t('edgeIs', { first: name(chosen.a), second: name(chosen.b) });
    return (
      <section class="card" aria-live="polite">
        <h3>{words}</h3>
        <LinesTable caption={words} lines={lines.filter((line) => line.a === chosen.a && line.b === chosen.b)} nodes={nodes} />
      </section>
    );
  }
  const joined = nodes.get(chosen.id)?.joined ?? [];
  const words = t('relationsOf', { name: name(chosen.id) });
  return (
    <section class="card" aria-live="polite">
      <h3>
        <Name text={name(chosen.id)} />
      </h3>
      {joined.length > 0 && (
        <p class="hint">
          {t('joined')}{' '}
          {joined.map((party, i) => (
            <span key={party.key}>
              {i > 0 && ' · '}
              <ActorName id={party.id} name={label(party.label)} />
            </span>
          ))}
        </p>
      )}
      <p class="row">
        <a class="button" href={href('/network', { actor: chosen.id })}>
          {t('centre')}
        </a>
        {!chosen.id.startsWith('~') && (
          <a class="button" href={href(path('actors', chosen.id))}>
            {t('actorPage')}
          </a>
        )}
      </p>
      <LinesTable caption={words} lines={lines.filter((line) => line.a === chosen.id || line.b === chosen.id)} nodes={nodes} from={chosen.id} />
    </section>
  );
}
