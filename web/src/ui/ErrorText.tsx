import { errorWords } from './errorWords.ts';
import { uiTexts } from './texts.ts';
import { useLanguage, useTexts } from '../language/language.ts';

/** What went wrong, within an alert. */
export function ErrorText({ error }: { error: unknown }) {
  const { title, sentence } = errorWords(error, useTexts(uiTexts), useLanguage());
  return (
    <>
      {title && <p className="alert__title">{title}</p>}
      <p>{sentence}</p>
    </>
  );
}
