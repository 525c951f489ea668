import type { Localised } from './types.ts';
import { inLanguage, useLanguage } from './language.ts';

/** Marks text that exists only in the other language, so that it is pronounced right. */
export function LocalText({ of }: { of: Localised }) {
  const page = useLanguage();
  const { text, language } = inLanguage(of, page);
  return language === page ? text : <span lang={language}>{text}</span>;
}
