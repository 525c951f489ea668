import { request } from '../../api/request.ts';
import type { Appearance } from '../../api/types.ts';
import { type Color, contrast, darkened, neededContrast, readColor, white, written } from '../../appearance/color.ts';
import { congressPath } from '../../congress/api.ts';
import { type Versioned, versioned } from '../editing/versioned.ts';
import { isEmpty } from './part.ts';

/** The logo: the first part of the hash of the stored one, the name of a file that was chosen, or empty for none. */
export type AppearanceFields = { accent: string; logo: string };

export interface WantedAppearance extends AppearanceFields {
  /** A new logo. */
  file: File | null;
}

const colorPath = (slug: string) => `${congressPath(slug)}/appearance`;
const logoPath = (slug: string) => `${congressPath(slug)}/logo`;

export const readAppearance = (slug: string) => versioned<Appearance>(request('GET', colorPath(slug)));

export const appearanceFieldsOf = ({ accent = '', logo }: Appearance): AppearanceFields => ({
  accent,
  logo: logo?.hash.slice(0, 8) ?? '',
});

function changeLogo(slug: string, { value, etag }: Versioned<Appearance>, { logo, file }: WantedAppearance) {
  if (file) return versioned<Appearance>(request('PUT', logoPath(slug), file, etag));
  if (logo === '' && value.logo) return versioned<Appearance>(request('DELETE', logoPath(slug), undefined, etag));
  return { value, etag };
}

/** Sent again as a whole, it has the same effect. Refused as `changed-meanwhile` if they have another version. */
export async function changeAppearance(slug: string, on: Versioned<Appearance>, wanted: WantedAppearance) {
  const { value, etag } = await changeLogo(slug, on, wanted);
  const accent = wanted.accent.trim().toLowerCase();
  if (accent === (value.accent ?? '')) return;
  await request('PUT', colorPath(slug), accent === '' ? {} : { accent }, etag);
}

/** The colour of the theme. */
export const usualAccent: Color = [0x51, 0x15, 0xef];

const largestLogo = 1024 * 1024;

export const logoTypes = ['image/png', 'image/jpeg'];

export type AppearanceMistake =
  { kind: 'color' } | { kind: 'format' } | { kind: 'large' } | { kind: 'pale'; ratio: number; nearest: string };

function accentMistake(accent: string): AppearanceMistake | undefined {
  if (isEmpty(accent)) return undefined;
  const color = readColor(accent);
  if (!color) return { kind: 'color' };
  const ratio = contrast(color, white);
  return ratio >= neededContrast
    ? undefined
    : { kind: 'pale', ratio, nearest: written(darkened(color, neededContrast)) };
}

function logoMistake({ type, size }: File): AppearanceMistake | undefined {
  if (!logoTypes.includes(type)) return { kind: 'format' };
  return size > largestLogo ? { kind: 'large' } : undefined;
}

export function appearanceMistakes({ accent, file }: WantedAppearance): {
  accent?: AppearanceMistake;
  logo?: AppearanceMistake;
} {
  const wrongAccent = accentMistake(accent);
  const wrongLogo = file ? logoMistake(file) : undefined;
  return {
    ...(wrongAccent && { accent: wrongAccent }),
    ...(wrongLogo && { logo: wrongLogo }),
  };
}
