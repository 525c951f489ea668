import { useTexts } from '../language/language.ts';
import { Link } from '../ui/Link.tsx';
import { appTexts } from './texts.ts';

export function Footer() {
  const t = useTexts(appTexts);
  return (
    <footer className="site-footer">
      <nav aria-label={t.footerNav} className="site-footer__inner">
        <ul className="plain-list site-footer__list">
          <li>
            <Link href="/hulp">{t.help}</Link>
          </li>
          <li>
            <Link href="/privacy">{t.privacy}</Link>
          </li>
          <li>
            <Link href="/toegankelijkheid">{t.accessibility}</Link>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
