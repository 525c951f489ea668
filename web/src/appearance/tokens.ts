import { type Color, contrast, darkened, lightened, mixed, neededContrast, white, written } from './color.ts';

/** What follows from the colour of a congress. */
export interface AccentColors {
  /** Behind the text of buttons. In the light it is as it was chosen. */
  button: Color;
  /** The same under the pointer. */
  hovered: Color;
  /** Of text, also on the pale ones. */
  text: Color;
  /** Of headings. */
  deep: Color;
  /** From the one nearest to the page: of blocks, of what is selected, of what is selected and hovered, and of lines. */
  shade: Color;
  selected: Color;
  selectedHovered: Color;
  line: Color;
}

/** Text on buttons is white. */
export function accentColors(chosen: Color): AccentColors {
  const selectedHovered = mixed(chosen, 0.18);
  return {
    button: chosen,
    hovered: darkened(chosen, contrast(chosen, white) * 1.4),
    text: darkened(chosen, neededContrast, selectedHovered),
    deep: darkened(chosen, 12),
    shade: mixed(chosen, 0.06),
    selected: mixed(chosen, 0.12),
    selectedHovered,
    line: mixed(chosen, 0.4),
  };
}

/** The page where the device is dark, as in dark.css. */
export const darkPage: Color = [0x0c, 0x14, 0x24];

/** Text on buttons has the colour of the page. */
export function accentColorsInDark(chosen: Color): AccentColors {
  const text = lightened(chosen, 9, darkPage);
  return {
    button: text,
    hovered: lightened(chosen, 12, darkPage),
    text,
    deep: lightened(chosen, 14, darkPage),
    shade: mixed(chosen, 0.15, darkPage),
    selected: mixed(chosen, 0.25, darkPage),
    selectedHovered: mixed(chosen, 0.35, darkPage),
    line: mixed(chosen, 0.6, darkPage),
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
  'accent-1-inverse-bg-default': 'button',
  'accent-1-inverse-bg-hover': 'hovered',
  'accent-1-inverse-bg-active': 'hovered',
  'accent-1-inverse-bg-subtle': 'deep',
  'accent-1-inverse-bg-document': 'deep',
  'action-1-inverse-bg-default': 'button',
};

export function themeTokensFrom(colors: AccentColors): Record<string, string> {
  return Object.fromEntries(
    Object.entries(themeTokens).map(([token, color]) => [`--basis-color-${token}`, written(colors[color])]),
  );
}

/** Those that the preview of a colour uses, as what follows from a token of the theme is computed for the whole page. */
export function previewTokensFrom(chosen: Color): Record<string, string> {
  const [light, dark] = [accentColors(chosen), accentColorsInDark(chosen)];
  const both = (inLight: Color, inDark: Color) => `light-dark(${written(inLight)}, ${written(inDark)})`;
  return {
    '--meedoen-top': both(light.deep, dark.text),
    '--meedoen-accent': both(light.text, dark.text),
    '--meedoen-accent-deep': both(light.deep, dark.deep),
    '--meedoen-accent-shade': both(light.shade, dark.shade),
    '--nl-button-primary-background-color': both(light.button, dark.button),
  };
}
