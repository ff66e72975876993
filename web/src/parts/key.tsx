import { chordOf } from '../app/keys';
import { legends } from '../app/legends';
import { settings } from '../app/settings';
import { useStore } from '../app/store';

/** The keys of an action, with both legends; nothing where shortcuts are off or it has none. */
export function Keys(props: { action: { id: string; chord: string } }) {
  const now = useStore(settings);
  if (now.shortcuts === 'off') return null;
  return <Chord chord={chordOf(props.action, now)} isAlt={now.shortcuts === 'alt'} />;
}

/** The keys of a chord. */
export function Chord(props: { chord: string; isAlt?: boolean }) {
  const keys = legends(props.chord);
  if (keys.length === 0) return null;
  return (
    <span class="keys" aria-hidden="true">
      {keys.map((key, i) => (
        <kbd key={i} dir="ltr">
          {props.isAlt ? 'Alt+' : ''}
          {key.latin}
          {key.arabic !== null && (
            <>
              <span class="keys-or">/</span>
              <bdi lang="ar">{key.arabic}</bdi>
            </>
          )}
        </kbd>
      ))}
    </span>
  );
}
