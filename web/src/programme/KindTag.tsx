import type { SessionKind } from '../api/types.ts';
import { useTexts } from '../language/language.ts';
import { Icon } from '../ui/Icon.tsx';
import { kindIcons } from './icons.ts';
import { programmeTexts } from './texts.ts';

/** The kind of a session, apart from other words. */
export function KindTag({ kind }: { kind: SessionKind }) {
  return (
    <span className={`tag tag--kind kind--${kind.toLowerCase()}`}>
      <Icon lines={kindIcons[kind]} />
      {useTexts(programmeTexts).kind[kind]}
    </span>
  );
}
