import { useCongresses } from '../congress/api.ts';
import { useSlugInAddress, withCongress } from '../congress/useCongressShown.ts';
import { useTexts } from '../language/language.ts';
import { administers } from '../me/roles.ts';
import { useMe } from '../me/session.ts';
import { Link } from '../ui/Link.tsx';
import { appTexts } from './texts.ts';

export function Footer() {
  const t = useTexts(appTexts);
  const me = useMe().data;
  const isOneOfMany = (useCongresses().data?.length ?? 0) > 1;
  const slug = useSlugInAddress();
  const about = (path: string) => withCongress(path, isOneOfMany ? slug : undefined);
  return (
    <footer className="site-footer">
      <nav aria-label={t.footerNav} className="site-footer__inner">
        <ul className="plain-list site-footer__list">
          {(isOneOfMany || administers(me)) && (
            <li>
              <Link href="/congressen">{t.otherCongresses}</Link>
            </li>
          )}
          {me && (
            <>
              <li>
                <Link href="/mijn-gegevens">{t.myData}</Link>
              </li>
              <li>
                <Link href="/ingelogd">{t.loginSessions}</Link>
              </li>
            </>
          )}
          <li>
            <Link href={about('/hulp')}>{t.help}</Link>
          </li>
          <li>
            <Link href={about('/privacy')}>{t.privacy}</Link>
          </li>
          <li>
            <Link href={about('/toegankelijkheid')}>{t.accessibility}</Link>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
