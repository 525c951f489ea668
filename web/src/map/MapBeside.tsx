import type { ComponentProps } from 'react';
import { lazyPage } from '../browser/lazyPage.ts';
import type { SlotMap } from '../programme/view.ts';
import { OptionalPart } from '../ui/OptionalPart.tsx';
import { useIsWide } from './useIsWide.ts';

const VisitMap = lazyPage(() => import('./VisitMap.tsx'));

/** Beside the list on a wide page, and in its place on a phone. The script of the map is loaded when it is shown. */
export function MapBeside({ isInPlaceOfList, ...shown }: ComponentProps<SlotMap>) {
  const isWide = useIsWide();
  if (!isWide && !isInPlaceOfList) return null;
  return (
    <OptionalPart>
      <VisitMap {...shown} />
    </OptionalPart>
  );
}
