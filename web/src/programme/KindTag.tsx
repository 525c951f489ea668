import type { SessionKind } from '../api/types.ts';
import { useTexts } from '../language/language.ts';
import { programmeTexts } from './texts.ts';

export function KindTag({ kind }: { kind: SessionKind }) {
  return <span className={`tag tag--${kind.toLowerCase()}`}>{useTexts(programmeTexts).kind[kind]}</span>;
}
