import type { ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { CongressInfo } from '../../api/types.ts';
import { LocalText } from '../../language/LocalText.tsx';
import { Page } from '../../ui/Page.tsx';
import { OrganisersOnly } from './OrganisersOnly.tsx';
import type { WorkspacePage } from './pages.ts';
import { WorkspaceNav } from './WorkspaceNav.tsx';

interface WorkspaceProps {
  congress: CongressInfo;
  page: WorkspacePage;
  title: string;
  children: ReactNode;
}

/** A page of the organisers' workspace, with its navigation beside it, or above it on a phone. */
export function Workspace({ congress, page, title, children }: WorkspaceProps) {
  const [path] = useLocation();
  const search = useSearch();
  const { slug, name } = congress;
  return (
    <Page title={title}>
      <p className="lead">
        <LocalText of={name} />
      </p>
      <OrganisersOnly slug={slug} path={search ? `${path}?${search}` : path}>
        <div className="workspace">
          <WorkspaceNav slug={slug} page={page} />
          <div className="workspace__main">{children}</div>
        </div>
      </OrganisersOnly>
    </Page>
  );
}
