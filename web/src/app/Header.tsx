import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useSearch } from 'wouter';
import { CongressLogo } from '../appearance/CongressLogo.tsx';
import { useCongressOfPage, useCongressShown, useSlugInAddress } from '../congress/useCongressShown.ts';
import { useTexts } from '../language/language.ts';
import { LocalText } from '../language/LocalText.tsx';
import { participantsIn } from '../me/participant.ts';
import { mayOrganise } from '../me/roles.ts';
import { signOut, useMe } from '../me/session.ts';
import { Button } from '../ui/Button.tsx';
import { focusPlace } from '../ui/keepFocus.ts';
import { Link } from '../ui/Link.tsx';
import { tell } from '../ui/notice.tsx';
import { ticketPath } from '../ticket/ticket.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Logo } from './Logo.tsx';
import { appTexts } from './texts.ts';
import { useInWorkspace } from './useInWorkspace.ts';

function Account() {
  const t = useTexts(appTexts);
  const client = useQueryClient();
  const [path, navigate] = useLocation();
  const search = useSearch();
  const me = useMe().data;

  async function leave() {
    try {
      await signOut(client);
      navigate('/');
      tell({ kind: 'ok', text: t.signedOut, path: '/' });
    } catch {
      tell({ kind: 'error', text: t.notSignedOut, path });
    }
  }

  if (!me) {
    const back = path === '/inloggen' ? '' : `?terug=${encodeURIComponent(search ? `${path}?${search}` : path)}`;
    return (
      <Link href={`/inloggen${back}`} className="site-nav__link" current={path === '/inloggen'}>
        {t.signIn}
      </Link>
    );
  }
  return (
    <Button purpose="subtle" onClick={() => void leave()}>
      {t.signOut}
    </Button>
  );
}

/** Whether the page has the organisers' navigation, beside which that of the participants is one link. */
function useOrganising(): boolean {
  const inWorkspace = useInWorkspace();
  const slug = useSlugInAddress() ?? '';
  const me = useMe().data;
  return inWorkspace && (me === undefined || mayOrganise(me, slug));
}

function Navigation({ organising }: { organising: boolean }) {
  const t = useTexts(appTexts);
  const [path] = useLocation();
  const me = useMe().data;
  const shown = useCongressShown(me)?.slug;
  const slug = useSlugInAddress() ?? shown;
  const programme = slug && slug !== shown ? `/c/${slug}` : '/';
  const toProgramme = (
    <Link href={programme} className="site-nav__link" current={path === '/' || path === `/c/${slug}`}>
      {organising ? t.toSite : t.programme}
    </Link>
  );
  if (organising) {
    return (
      <nav aria-label={t.mainNav} className="site-nav">
        {toProgramme}
      </nav>
    );
  }
  return (
    <nav aria-label={t.mainNav} className="site-nav">
      <ul className="plain-list site-nav__list">
        <li>{toProgramme}</li>
        <li>
          <Link href="/mijn-programma" className="site-nav__link" current={path === '/mijn-programma'}>
            {t.myProgramme}
          </Link>
        </li>
        {slug && participantsIn(me, slug).length > 0 && (
          <li>
            <Link href={ticketPath(slug)} className="site-nav__link" current={path === ticketPath(slug)}>
              {t.ticket}
            </Link>
          </li>
        )}
        {slug && mayOrganise(me, slug) && (
          <li>
            <Link
              href={`/c/${slug}/organisatie`}
              className="site-nav__link"
              current={path.startsWith(`/c/${slug}/organisatie`)}
            >
              {t.organisation}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}

function Brand() {
  const congress = useCongressOfPage(useMe().data);
  if (congress?.appearance.logo) {
    return (
      <>
        <CongressLogo congress={congress} />
        <span className="site-header__congress" aria-hidden="true">
          <LocalText of={congress.name} />
        </span>
      </>
    );
  }
  return (
    <>
      <Logo /> <span className="site-header__name">Meedoen</span>
    </>
  );
}

export function Header() {
  const inWorkspace = useInWorkspace();
  const organising = useOrganising();
  const kinds = [inWorkspace && 'site-header--workspace', organising && 'site-header--organising'];
  return (
    <header className={['site-header', ...kinds].filter(Boolean).join(' ')}>
      <div className="site-header__inner">
        <Link href="/" className="site-header__brand">
          <Brand />
        </Link>
        <Navigation organising={organising} />
        <div className="site-header__tools" {...focusPlace}>
          <LanguageSwitch />
          <Account />
        </div>
      </div>
    </header>
  );
}
