import { useLayoutEffect } from 'react';
import { readColor } from './color.ts';
import { themeTokensFrom } from './tokens.ts';

/** The rule for the whole page. Empty: the theme as it is. */
export function ruleOf(accent: string | undefined): string {
  const color = accent === undefined ? undefined : readColor(accent);
  if (!color) return '';
  const declarations = Object.entries(themeTokensFrom(color)).map(([token, value]) => `${token}: ${value};`);
  return `:root { ${declarations.join(' ')} }`;
}

/** It is in no layer, so that it comes before the theme. Older browsers keep the colour of the theme. */
export function useAccent(accent: string | undefined): void {
  useLayoutEffect(() => {
    if (!('replaceSync' in CSSStyleSheet.prototype)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(ruleOf(accent));
    document.adoptedStyleSheets = [sheet];
  }, [accent]);
}
