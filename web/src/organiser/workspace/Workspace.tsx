import type { ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { CongressInfo } from '../../api/types.ts';
import { LocalText } from '../../language/LocalText.tsx';
import { mayOrganise } from '../../me/roles.ts';
import { useMe } from '../../me/session.ts';
import { Beside } from '../../ui/Beside.tsx';
import { Page } from '../../ui/Page.tsx';
import { Search } from '../search/Search.tsx';
import { CongressSwitch } from './CongressSwitch.tsx';
import { OrganisersOnly } from './OrganisersOnly.tsx';
import type { WorkspacePage } from './pages.ts';
import { WorkspaceNav } from './WorkspaceNav.tsx';

interface WorkspaceProps {
  congress: CongressInfo;
  page: WorkspacePage;
  title: string;
  /** What one can do on the page, beside its heading. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A page of the organisers' workspace, with its navigation. */
export function Workspace({ congress, page, title, actions, children }: WorkspaceProps) {
  const [path] = useLocation();
  const search = useSearch();
  const { slug, name } = congress;
  const isOrganiser = mayOrganise(useMe().data, slug);
  return (
    <div className="workspace">
      {isOrganiser && (
        <Beside>
          <WorkspaceNav congress={congress} page={page} />
        </Beside>
      )}
      <Page
        title={title}
        before={
          isOrganiser && (
            <div className="workspace__above">
              <CongressSwitch congress={congress} page={page} />
              <Search slug={slug} />
            </div>
          )
        }
        beside={actions && <div className="workspace__actions">{isOrganiser && actions}</div>}
      >
        {!isOrganiser && (
          <p className="lead">
            <LocalText of={name} />
          </p>
        )}
        <OrganisersOnly slug={slug} path={search ? `${path}?${search}` : path}>
          <div className="workspace__main">{children}</div>
        </OrganisersOnly>
      </Page>
    </div>
  );
}
