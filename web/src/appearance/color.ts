/** The channels of sRGB, from 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number];

export const white: Color = [255, 255, 255];

/** What text needs: WCAG 2.2, success criterion 1.4.3, level AA. */
export const neededContrast = 4.5;

/** Undefined if it is not written as `#rrggbb`. */
export function readColor(written: string): Color | undefined {
  const digits = /^#([0-9a-f]{6})$/i.exec(written.trim())?.[1];
  if (!digits) return undefined;
  const all = Number.parseInt(digits, 16);
  return [all >> 16, (all >> 8) & 255, all & 255];
}

export const written = (color: Color) => `#${color.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Rounded down, so that a colour is dark enough. */
function channelOf(light: number): number {
  const share = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.floor(255 * share);
}

const luminance = ([red, green, blue]: Color) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

export function contrast(one: Color, other: Color): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Of the same hue, and no darker than necessary for that contrast with a light colour. The signup service computes the same. */
export function darkened(color: Color, ratio: number, background: Color = white): Color {
  const light = luminance(color);
  if (light === 0 || contrast(color, background) >= ratio) return color;
  const share = Math.max(0, (luminance(background) + 0.05) / ratio - 0.05) / light;
  return color.map((channel) => channelOf(share * linear(channel))) as unknown as Color;
}

/** With so much of the colour, and the other for the rest. */
export const mixed = (color: Color, share: number, rest: Color = white) =>
  color.map((channel, at) => Math.round(channel * share + (rest[at] ?? 0) * (1 - share))) as unknown as Color;

/** With no more white than necessary for that contrast with a dark colour. */
export function lightened(color: Color, ratio: number, background: Color): Color {
  const steps = Array.from({ length: 101 }, (_, step) => mixed(color, 1 - step / 100));
  return steps.find((each) => contrast(each, background) >= ratio) ?? white;
}
