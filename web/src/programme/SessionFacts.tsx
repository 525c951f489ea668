import type { Session } from '../api/types.ts';
import { languageName } from '../language/format.ts';
import { LocalText } from '../language/LocalText.tsx';
import { localised, useLanguage, useTexts } from '../language/language.ts';
import { programmeTexts } from './texts.ts';

export function SessionFacts({ session }: { session: Session }) {
  const { district, theme, themeEn } = session;
  const language = useLanguage();
  const t = useTexts(programmeTexts);
  const isInAnother = session.language !== language;
  if (!district && !theme && !isInAnother) return null;
  return (
    <ul className="facts">
      {district && (
        <li>
          <LocalText of={localised(district)} />
        </li>
      )}
      {theme && (
        <li>
          <LocalText of={localised(theme, themeEn)} />
        </li>
      )}
      {isInAnother && <li>{t.spokenIn(languageName(session.language, language))}</li>}
    </ul>
  );
}
