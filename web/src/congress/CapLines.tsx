import type { CongressInfo, SessionKind } from '../api/types.ts';
import { useTexts } from '../language/language.ts';
import { congressTexts } from './texts.ts';

/** The maximum numbers of places, stated before anybody is refused; for one kind only those that apply to it. */
export function CapLines({ congress, kind }: { congress: CongressInfo; kind?: SessionKind }) {
  const t = useTexts(congressTexts);
  const concerning = (congress.caps ?? []).filter((cap) => !kind || !cap.kind || cap.kind === kind);
  const sentences = concerning.map(t.cap);
  return sentences.length === 0 ? null : <p className="cap-lines">{sentences.join(' ')}</p>;
}
