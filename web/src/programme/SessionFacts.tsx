import type { Session } from '../api/types.ts';
import { languageName } from '../language/format.ts';
import { useLanguage, useTexts } from '../language/language.ts';
import { programmeTexts } from './texts.ts';

export function SessionFacts({ session }: { session: Session }) {
  const language = useLanguage();
  const t = useTexts(programmeTexts);
  const facts = [
    session.district,
    session.theme,
    session.language !== language && t.spokenIn(languageName(session.language, language)),
  ].filter(Boolean);
  if (facts.length === 0) return null;
  return (
    <ul className="facts">
      {facts.map((fact) => (
        <li key={String(fact)}>{fact}</li>
      ))}
    </ul>
  );
}
