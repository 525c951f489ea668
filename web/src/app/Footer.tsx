import { useCongresses } from '../congress/api.ts';
import { useTexts } from '../language/language.ts';
import { useMe } from '../me/session.ts';
import { Link } from '../ui/Link.tsx';
import { appTexts } from './texts.ts';

export function Footer() {
  const t = useTexts(appTexts);
  const me = useMe().data;
  const isOneOfMany = (useCongresses().data?.length ?? 0) > 1;
  return (
    <footer className="site-footer">
      <nav aria-label={t.footerNav} className="site-footer__inner">
        <ul className="plain-list site-footer__list">
          {isOneOfMany && (
            <li>
              <Link href="/congressen">{t.otherCongresses}</Link>
            </li>
          )}
          {me && (
            <li>
              <Link href="/ingelogd">{t.loginSessions}</Link>
            </li>
          )}
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
