import type { CongressInfo } from '../api/types.ts';
import { useTexts } from '../language/language.ts';
import { congressTexts } from './texts.ts';

/** How many places one may have, before one meets it as a refusal. */
export function CapLines({ congress }: { congress: CongressInfo }) {
  const t = useTexts(congressTexts);
  const sentences = (congress.caps ?? []).map(t.cap);
  return sentences.length === 0 ? null : <p className="cap-lines">{sentences.join(' ')}</p>;
}
