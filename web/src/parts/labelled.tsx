import type { Schemas } from '../api/client';
import { settings } from '../app/settings';
import { useStore } from '../app/store';
import { Name } from './name';

/** The name of `label` in the language of the interface, or the other one where it has none in that. */
export function labelText(label: Schemas['Label'], language: 'ar' | 'en'): string {
  return (language === 'ar' ? label.ar : label.en) || label.en || label.ar;
}

/** A name that the registry or gazetteer has in both languages; the other one is its tooltip. */
export function Labelled(props: { label: Schemas['Label'] }) {
  const { language } = useStore(settings);
  const text = labelText(props.label, language);
  const other = labelText(props.label, language === 'ar' ? 'en' : 'ar');
  return (
    <span title={other === text ? undefined : other}>
      <Name text={text} />
    </span>
  );
}

/** `labelText` in the language of the interface. */
export function useLabel(): (label: Schemas['Label']) => string {
  const { language } = useStore(settings);
  return (label) => labelText(label, language);
}
