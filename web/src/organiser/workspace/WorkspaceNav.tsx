import { useTexts } from '../../language/language.ts';
import { Link } from '../../ui/Link.tsx';
import { type WorkspacePage, workspacePages, workspacePath } from './pages.ts';
import { workspaceTexts } from './texts.ts';

export function WorkspaceNav({ slug, page }: { slug: string; page: WorkspacePage }) {
  const t = useTexts(workspaceTexts);
  return (
    <nav aria-label={t.nav} className="workspace__nav">
      <ul className="plain-list workspace__list">
        {workspacePages.map((each) => (
          <li key={each}>
            <Link href={workspacePath(slug, each)} className="workspace__link" current={each === page}>
              {t.pages[each]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
