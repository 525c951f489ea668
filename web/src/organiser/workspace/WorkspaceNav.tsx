import { Suspense, use, useId, useState } from 'react';
import type { CongressInfo } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { LocalText } from '../../language/LocalText.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { Link } from '../../ui/Link.tsx';
import { Search } from '../search/Search.tsx';
import { CongressSwitch } from './CongressSwitch.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { icons, pageIcons } from './icons.ts';
import { OpenTasksContext } from './openTasks.ts';
import { behindMore, pageInNavigation, type WorkspacePage, workspacePages, workspacePath } from './pages.ts';
import { workspaceTexts } from './texts.ts';

interface WorkspaceNavProps {
  congress: CongressInfo;
  page: WorkspacePage;
}

const rest = behindMore(workspacePages.map(pageInNavigation));

/** The page does without it where it cannot be loaded. */
function Tasks({ slug }: { slug: string }) {
  const show = use(OpenTasksContext);
  return (
    <ErrorBoundary page={slug} fallback={() => null}>
      <Suspense fallback={null}>{show(slug)}</Suspense>
    </ErrorBoundary>
  );
}

function NavigationItem({ congress, page, current }: WorkspaceNavProps & { current: boolean }) {
  const known = pageInNavigation(page);
  const kinds = [known.apart && 'side__item--apart', rest.includes(known) && 'side__item--rest'];
  return (
    <li className={['side__item', ...kinds].filter(Boolean).join(' ')}>
      <Link href={workspacePath(congress.slug, page)} className="side__link" current={current}>
        <Icon lines={pageIcons[page]} />
        <span className="side__name">
          <LocalText of={known.name} />
        </span>
        {page === 'overview' && <Tasks slug={congress.slug} />}
      </Link>
    </li>
  );
}

/** A bar beside the page; on a phone, a bar below it with the pages that are used most. */
export function WorkspaceNav({ congress, page }: WorkspaceNavProps) {
  const t = useTexts(workspaceTexts);
  const listId = useId();
  const [open, setOpen] = useState(false);
  const isBehindMore = rest.includes(pageInNavigation(page));
  return (
    <nav aria-label={t.nav} className={open ? 'side side--open' : 'side'}>
      <CongressSwitch congress={congress} page={page} />
      <Search slug={congress.slug} />
      <ul id={listId} className="plain-list side__list">
        {workspacePages.map((each) => (
          <NavigationItem key={each} congress={congress} page={each} current={each === page} />
        ))}
      </ul>
      {rest.length > 0 && (
        <button
          type="button"
          className={isBehindMore ? 'side__more side__more--current' : 'side__more'}
          aria-expanded={open}
          aria-controls={listId}
          onClick={() => setOpen(!open)}
        >
          <Icon lines={icons.more} />
          <span>{t.more}</span>
        </button>
      )}
    </nav>
  );
}
