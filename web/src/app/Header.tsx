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
import { Icon } from '../ui/Icon.tsx';
import { focusPlace } from '../ui/keepFocus.ts';
import { Link } from '../ui/Link.tsx';
import { tell } from '../ui/notice.tsx';
import { ticketPath } from '../ticket/ticket.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Logo } from './Logo.tsx';
import { navIcons } from './navIcons.ts';
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

interface NavItemProps {
  href: string;
  icon: string;
  current: boolean;
  children: string;
}

function NavItem({ href, icon, current, children }: NavItemProps) {
  return (
    <li>
      <Link href={href} className="site-nav__link" current={current}>
        <Icon lines={icon} />
        {children}
      </Link>
    </li>
  );
}

function Navigation({ organising }: { organising: boolean }) {
  const t = useTexts(appTexts);
  const [path] = useLocation();
  const me = useMe().data;
  const shown = useCongressShown(me)?.slug;
  const slug = useSlugInAddress() ?? shown;
  const programme = slug && slug !== shown ? `/c/${slug}` : '/';
  const isProgramme = path === '/' || path === `/c/${slug}`;
  if (organising) {
    return (
      <nav aria-label={t.mainNav} className="site-nav">
        <Link href={programme} className="site-nav__link" current={isProgramme}>
          {t.toSite}
        </Link>
      </nav>
    );
  }
  return (
    <nav aria-label={t.mainNav} className="site-nav site-nav--bar">
      <ul className="plain-list site-nav__list">
        <NavItem href={programme} icon={navIcons.programme} current={isProgramme}>
          {t.programme}
        </NavItem>
        <NavItem href="/mijn-programma" icon={navIcons.mine} current={path === '/mijn-programma'}>
          {t.myProgramme}
        </NavItem>
        {slug && participantsIn(me, slug).length > 0 && (
          <NavItem href={ticketPath(slug)} icon={navIcons.ticket} current={path === ticketPath(slug)}>
            {t.ticket}
          </NavItem>
        )}
        {slug && mayOrganise(me, slug) && (
          <NavItem
            href={`/c/${slug}/organisatie`}
            icon={navIcons.organisation}
            current={path.startsWith(`/c/${slug}/organisatie`)}
          >
            {t.organisation}
          </NavItem>
        )}
      </ul>
    </nav>
  );
}

/** The name of the congress, which is the title of its programme; in the workspace, that of the product. */
function Brand({ inWorkspace }: { inWorkspace: boolean }) {
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
      <Logo />{' '}
      <span className="site-header__name">
        {congress && !inWorkspace ? <LocalText of={congress.name} /> : 'Meedoen'}
      </span>
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
          <Brand inWorkspace={inWorkspace} />
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
