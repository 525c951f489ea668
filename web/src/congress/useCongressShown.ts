import { useRoute, useSearchParams } from 'wouter';
import type { Congress, Me } from '../api/types.ts';
import { useServerNow } from '../clock/serverClock.ts';
import { useCongresses } from './api.ts';
import { congressFor } from './choice.ts';

/** The congress for pages whose address does not name one. */
export function useCongressShown(me: Me | null | undefined): Congress | undefined {
  const congresses = useCongresses().data ?? [];
  return congressFor(congresses, me, useServerNow());
}

/** Names the congress on pages that belong to none: the one the visitor came from. */
const parameter = 'congres';

export function withCongress(path: string, slug: string | undefined): string {
  return slug ? `${path}?${parameter}=${encodeURIComponent(slug)}` : path;
}

/** The slug in the address. */
export function useSlugInAddress(): string | undefined {
  const [, inPath] = useRoute('/c/:slug/*?');
  const [search] = useSearchParams();
  return inPath?.slug ?? search.get(parameter) ?? undefined;
}

/** The congress in the address, or the one that is shown without it. */
export function useCongressOfPage(me: Me | null | undefined): Congress | undefined {
  const shown = useCongressShown(me);
  const slug = useSlugInAddress();
  return useCongresses().data?.find((each) => each.slug === slug) ?? shown;
}
