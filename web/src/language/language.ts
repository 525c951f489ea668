import { useSyncExternalStore } from 'react';
import type { Language, Localised } from './types.ts';
import { device } from '../browser/memory.ts';

const languages: readonly Language[] = ['nl', 'en'];
const listeners = new Set<() => void>();
let current: Language = languages.find((each) => each === device.recall('language')) ?? 'nl';

export function currentLanguage(): Language {
  return current;
}

export function chooseLanguage(language: Language): void {
  current = language;
  device.remember('language', language);
  listeners.forEach((tell) => tell());
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage, currentLanguage);
}

/** Texts of a feature, complete in both languages or it does not compile. */
export function texts<T>(both: { nl: T; en: NoInfer<T> }): { nl: T; en: T } {
  return both;
}

export function useTexts<T>(both: { nl: T; en: T }): T {
  return both[useLanguage()];
}

export function inLanguage(text: Localised, language: Language): { text: string; language: Language } {
  const own = text[language];
  return own ? { text: own, language } : { text: text.nl, language: 'nl' };
}
