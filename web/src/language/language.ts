import { useSyncExternalStore } from 'react';
import type { Language, Localised } from './types.ts';
import { device } from '../browser/memory.ts';

const languages: readonly Language[] = ['nl', 'en'];
const listeners = new Set<() => void>();

/** What was chosen here, else the first language of the browser that we have. */
export function languageToStartIn(chosen: string | null, ofBrowser: readonly string[]): Language {
  const wanted = [chosen, ...ofBrowser].map((tag) => tag?.slice(0, 2).toLowerCase());
  return wanted.map((tag) => languages.find((each) => each === tag)).find((found) => found !== undefined) ?? 'nl';
}

const ofBrowser = typeof document === 'undefined' ? [] : navigator.languages;
let current = languageToStartIn(device.recall('language'), ofBrowser);
let offered = languages;

export function currentLanguage(): Language {
  return offered.includes(current) ? current : 'nl';
}

/** The pages of a congress may be in Dutch alone. What was chosen holds again on other pages. */
export function offerLanguages(those: readonly Language[]): void {
  if (offered === those) return;
  offered = those;
  listeners.forEach((tell) => tell());
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

/** Whether the page is also offered in English. */
export function useEnglishOffered(): boolean {
  const isOffered = () => offered.includes('en');
  return useSyncExternalStore(subscribe, isOffered, isOffered);
}

/** Texts of a feature, complete in both languages or it does not compile. */
export function texts<T>(both: { nl: T; en: NoInfer<T> }): { nl: T; en: T } {
  return both;
}

export function useTexts<T>(both: { nl: T; en: T }): T {
  return both[useLanguage()];
}

/** What organisers write: Dutch, and English where they give it. */
export function localised(nl: string, en?: string): Localised {
  return { nl, en };
}

export function inLanguage(text: Localised, language: Language): { text: string; language: Language } {
  const own = text[language];
  return own ? { text: own, language } : { text: text.nl, language: 'nl' };
}
