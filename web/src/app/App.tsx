import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import { useEffect, useLayoutEffect } from 'react';
import { useAccent } from '../appearance/useAccent.ts';
import { lazyPage } from '../browser/lazyPage.ts';
import { useCongressOfPage } from '../congress/useCongressShown.ts';
import { useLanguagesOffered } from '../congress/useLanguagesOffered.ts';
import { offerLanguages, useLanguage, useTexts } from '../language/language.ts';
import { useMe, useSessionOfOtherTabs } from '../me/session.ts';
import { OpenTasksContext } from '../organiser/workspace/openTasks.ts';
import { Announcer } from '../ui/announcer.tsx';
import { BesidePlace } from '../ui/Beside.tsx';
import { focusMistakes } from '../ui/focusMistakes.ts';
import { keepFocus } from '../ui/keepFocus.ts';
import { Notices } from '../ui/notice.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { OfflineNotice } from './OfflineNotice.tsx';
import { Pages } from './Pages.tsx';
import { appTexts } from './texts.ts';
import { useInWorkspace } from './useInWorkspace.ts';
import { useOnWall } from './useOnWall.ts';

const OpenTasks = lazyPage(() => import('../organiser/dashboard/OpenTasks.tsx'));
const showOpenTasks = (slug: string) => <OpenTasks slug={slug} />;

export function App() {
  const t = useTexts(appTexts);
  const language = useLanguage();
  const inWorkspace = useInWorkspace();
  const onWall = useOnWall();
  useSessionOfOtherTabs();
  useEffect(() => keepFocus(document), []);
  useEffect(() => focusMistakes(document), []);
  const me = useMe().data;
  const offered = useLanguagesOffered(me);
  useAccent(useCongressOfPage(me)?.appearance.accent);
  useLayoutEffect(() => offerLanguages(offered), [offered]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (onWall) {
    return (
      <main id="main" tabIndex={-1}>
        <Pages />
        <Announcer />
      </main>
    );
  }
  return (
    <>
      <SkipLink href="#main">{t.skip}</SkipLink>
      <Header />
      <div className={inWorkspace ? 'site-body site-body--workspace' : 'site-body'}>
        <BesidePlace />
        <main id="main" tabIndex={-1} className="site-main">
          <OfflineNotice />
          <Notices />
          <OpenTasksContext value={showOpenTasks}>
            <Pages />
          </OpenTasksContext>
        </main>
      </div>
      <Footer />
      <Announcer />
    </>
  );
}
