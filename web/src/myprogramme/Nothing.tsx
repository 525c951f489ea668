import { useTexts } from '../language/language.ts';
import { Link } from '../ui/Link.tsx';
import { myProgrammeTexts } from './texts.ts';

export function Nothing({ href }: { href: string }) {
  const t = useTexts(myProgrammeTexts);
  return (
    <div className="card">
      <p>
        <strong>{t.nothing}</strong> {t.nothingHelp}
      </p>
      <p className="way-back">
        <Link href={href}>{t.toProgramme}</Link>
      </p>
    </div>
  );
}
