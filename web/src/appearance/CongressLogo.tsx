import type { CongressInfo } from '../api/types.ts';
import { logoAddress } from '../congress/api.ts';
import { inLanguage, useLanguage } from '../language/language.ts';

/** A wide logo has its name in it, and leaves no room for another. */
const isWide = ({ width, height }: { width: number; height: number }) => width > 5 * height;

/** The logo of a congress, if it has one. Its size is known before it is loaded. */
export function CongressLogo({ congress: { slug, name, appearance } }: { congress: CongressInfo }) {
  const { text, language } = inLanguage(name, useLanguage());
  const { logo } = appearance;
  if (!logo) return null;
  return (
    <img
      className={isWide(logo) ? 'congress-logo congress-logo--wide' : 'congress-logo'}
      src={logoAddress(slug, logo)}
      width={logo.width}
      height={logo.height}
      alt={text}
      lang={language}
    />
  );
}
