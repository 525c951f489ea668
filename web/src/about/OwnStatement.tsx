import { useTexts } from '../language/language.ts';
import { OuterLink } from '../ui/Link.tsx';
import { aboutTexts } from './texts.ts';

type Statement = 'accessibility' | 'privacy';

/** Configured at the gateway, which names it in the page it serves. */
function address(of: Statement): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${of}-statement"]`)?.content;
}

/** A link to the operator's own statement, if there is one. */
export function OwnStatement({ of }: { of: Statement }) {
  const t = useTexts(aboutTexts);
  const page = address(of);
  if (!page) return null;
  return (
    <p>
      <OuterLink href={page}>{t.ownStatement[of]}</OuterLink>
    </p>
  );
}
