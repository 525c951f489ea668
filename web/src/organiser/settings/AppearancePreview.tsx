import type { CSSProperties } from 'react';
import { type Color, contrast, white } from '../../appearance/color.ts';
import { previewTokensFrom } from '../../appearance/tokens.ts';
import { useCongress } from '../../congress/api.ts';
import { useTexts } from '../../language/language.ts';
import { LocalText } from '../../language/LocalText.tsx';
import { appearanceTexts } from './appearanceTexts.ts';

interface AppearancePreviewProps {
  slug: string;
  accent: Color;
  /** The address of the logo. */
  logo: string | undefined;
}

/** The head of a page, a block and a button. Nothing in it can be used. */
export function AppearancePreview({ slug, accent, logo }: AppearancePreviewProps) {
  const t = useTexts(appearanceTexts);
  const name = useCongress(slug)?.name;
  return (
    <section className="appearance" aria-label={t.preview}>
      <h3>{t.preview}</h3>
      <div className="appearance__page" style={previewTokensFrom(accent) as CSSProperties} aria-hidden="true">
        <p className="appearance__head">
          {logo && <img className="congress-logo" src={logo} alt="" />}
          {name && <LocalText of={name} />}
        </p>
        <p className="appearance__block">{t.line}</p>
        <span className="nl-button nl-button--primary">{t.button}</span>
      </div>
      <p className="appearance__contrast">{t.legible(contrast(accent, white))}</p>
    </section>
  );
}
