import { type Color, contrast, darkened, neededContrast, white, withWhite, written } from './color.ts';

/** What follows from the colour of a congress. */
export interface AccentColors {
  /** As it was chosen: behind white text. */
  chosen: Color;
  /** The same under the pointer. */
  hovered: Color;
  /** Of text, also on the pale ones. */
  text: Color;
  /** Of headings. */
  deep: Color;
  /** Pale, from the palest: of blocks, of what is selected, of what is selected and hovered, and of lines. */
  shade: Color;
  selected: Color;
  selectedHovered: Color;
  line: Color;
  /** Of text where the page is dark. */
  light: Color;
}

export function accentColors(chosen: Color): AccentColors {
  const selectedHovered = withWhite(chosen, 0.18);
  return {
    chosen,
    hovered: darkened(chosen, contrast(chosen, white) * 1.4),
    text: darkened(chosen, neededContrast, selectedHovered),
    deep: darkened(chosen, 12),
    shade: withWhite(chosen, 0.06),
    selected: withWhite(chosen, 0.12),
    selectedHovered,
    line: withWhite(chosen, 0.4),
    light: withWhite(chosen, 0.35),
  };
}

/** The tokens of the theme, from which those of tokens.css and the components follow. */
const themeTokens: Record<string, keyof AccentColors> = {
  'accent-1-color-default': 'text',
  'accent-1-color-subtle': 'text',
  'accent-1-color-hover': 'deep',
  'accent-1-color-active': 'deep',
  'accent-1-color-document': 'deep',
  'accent-1-bg-subtle': 'shade',
  'accent-1-bg-default': 'selected',
  'accent-1-bg-hover': 'selectedHovered',
  'accent-1-bg-active': 'selectedHovered',
  'accent-1-border-subtle': 'line',
  'accent-1-border-default': 'text',
  'accent-1-border-hover': 'text',
  'accent-1-border-active': 'text',
  'accent-1-inverse-bg-default': 'chosen',
  'accent-1-inverse-bg-hover': 'hovered',
  'accent-1-inverse-bg-active': 'hovered',
  'accent-1-inverse-bg-subtle': 'deep',
  'accent-1-inverse-bg-document': 'deep',
  'accent-1-inverse-color-subtle': 'light',
  'accent-1-inverse-border-subtle': 'light',
  'accent-1-inverse-border-default': 'light',
  'action-1-inverse-bg-default': 'chosen',
};

export function themeTokensFrom(chosen: Color): Record<string, string> {
  const colors = accentColors(chosen);
  return Object.fromEntries(
    Object.entries(themeTokens).map(([token, color]) => [`--basis-color-${token}`, written(colors[color])]),
  );
}

/** Those that the preview of a colour uses, as what follows from a token of the theme is computed for the whole page. */
export function previewTokensFrom(chosen: Color): Record<string, string> {
  const { deep, shade, text, line } = accentColors(chosen);
  return {
    '--meedoen-accent': written(text),
    '--meedoen-accent-deep': written(deep),
    '--meedoen-accent-shade': written(shade),
    '--meedoen-accent-line': written(line),
    '--nl-button-primary-background-color': written(chosen),
  };
}
