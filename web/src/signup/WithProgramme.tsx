import { type ReactNode, useEffect } from 'react';
import { Problem } from '../api/problem.ts';
import type { Programme } from '../api/types.ts';
import type { Preloadable } from '../browser/lazyPage.ts';
import { StateNotice } from '../congress/StateNotice.tsx';
import { useMergedFavourites } from '../favourite/useMergedFavourites.ts';
import { useLiveAvailability, useProgramme } from '../programme/api.ts';
import { LiveSignups } from './LiveSignups.tsx';
import { AwaitedPage } from '../ui/Awaited.tsx';
import { NotFoundPage } from '../ui/NotFoundPage.tsx';

interface WithProgrammeProps {
  slug: string;
  /** The organisers' page has its own numbers, and a browser opens few connections to a server. */
  live?: boolean;
  /** Its script is loaded while the programme is. */
  page?: Preloadable;
  /** Shown while the programme is on its way. */
  shape?: ReactNode;
  children: (programme: Programme) => ReactNode;
}

function Live({ slug }: { slug: string }) {
  useLiveAvailability(slug);
  useMergedFavourites(slug);
  return <LiveSignups slug={slug} />;
}

export function WithProgramme({ slug, live = true, page, shape, children }: WithProgrammeProps) {
  const query = useProgramme(slug);
  useEffect(() => page?.preload(), [page]);
  if (query.error instanceof Problem && query.error.status === 404) return <NotFoundPage />;
  return (
    <>
      <StateNotice slug={slug} />
      {live && query.data && <Live slug={slug} />}
      <AwaitedPage query={query} {...(shape !== undefined && { shape })}>
        {children}
      </AwaitedPage>
    </>
  );
}
