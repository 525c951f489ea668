import type { SessionKind } from '../api/types.ts';
import { useTexts } from '../language/language.ts';
import { Icon } from '../ui/Icon.tsx';
import { kindIcons } from './icons.ts';
import { programmeTexts } from './texts.ts';

/** The kind of a session where there is no room for its name, which screen readers read. */
export function KindIcon({ kind }: { kind: SessionKind }) {
  const name = useTexts(programmeTexts).kind[kind];
  return (
    <span className={`kind-icon kind-icon--${kind.toLowerCase()}`} title={name}>
      <Icon lines={kindIcons[kind]} />
      <span className="visually-hidden">{name}: </span>
    </span>
  );
}
