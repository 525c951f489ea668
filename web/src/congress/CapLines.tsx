import type { CongressInfo, SessionKind } from '../api/types.ts';
import { useTexts } from '../language/language.ts';
import { congressTexts } from './texts.ts';

/** How many places one may have, before one meets it as a refusal. On the page of one kind, what concerns that. */
export function CapLines({ congress, kind }: { congress: CongressInfo; kind?: SessionKind }) {
  const t = useTexts(congressTexts);
  const concerning = (congress.caps ?? []).filter((cap) => !kind || !cap.kind || cap.kind === kind);
  const sentences = concerning.map(t.cap);
  return sentences.length === 0 ? null : <p className="cap-lines">{sentences.join(' ')}</p>;
}
