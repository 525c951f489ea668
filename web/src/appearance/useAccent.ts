import { useLayoutEffect } from 'react';
import { readColor } from './color.ts';
import { type AccentColors, accentColors, accentColorsInDark, themeTokensFrom } from './tokens.ts';

function ruleFrom(colors: AccentColors): string {
  const declarations = Object.entries(themeTokensFrom(colors)).map(([token, value]) => `${token}: ${value};`);
  return `:root { ${declarations.join(' ')} }`;
}

/** The rules for the whole page. Empty: the theme as it is. */
export function rulesOf(accent: string | undefined): string {
  const color = accent === undefined ? undefined : readColor(accent);
  if (!color) return '';
  const inDark = ruleFrom(accentColorsInDark(color));
  return `${ruleFrom(accentColors(color))} @media screen and (prefers-color-scheme: dark) { ${inDark} }`;
}

/** It is in no layer, so that it comes before the theme. Older browsers keep the colour of the theme. */
export function useAccent(accent: string | undefined): void {
  useLayoutEffect(() => {
    if (!('replaceSync' in CSSStyleSheet.prototype)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rulesOf(accent));
    document.adoptedStyleSheets = [sheet];
  }, [accent]);
}
