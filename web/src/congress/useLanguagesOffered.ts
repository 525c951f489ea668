import { useLocation } from 'wouter';
import type { Me } from '../api/types.ts';
import type { Language } from '../language/types.ts';
import { useCongresses } from './api.ts';
import { useCongressShown, useSlugInAddress } from './useCongressShown.ts';

const both: readonly Language[] = ['nl', 'en'];
const onlyDutch: readonly Language[] = ['nl'];

/** Dutch alone where the congress of the page, or every congress, is in no other language. */
export function useLanguagesOffered(me: Me | null | undefined): readonly Language[] {
  const all = useCongresses().data ?? [];
  const slug = useSlugInAddress();
  const [path] = useLocation();
  const shown = useCongressShown(me);
  const ofPage = path === '/' ? shown : all.find((each) => each.slug === slug);
  const concerned = ofPage ? [ofPage] : all;
  return concerned.some(({ english }) => english) || concerned.length === 0 ? both : onlyDutch;
}
