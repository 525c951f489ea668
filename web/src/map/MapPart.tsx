import type { ComponentProps } from 'react';
import { lazyPage } from '../browser/lazyPage.ts';
import type { SlotMap } from '../programme/view.ts';
import { OptionalPart } from '../ui/OptionalPart.tsx';

const VisitMap = lazyPage(() => import('./VisitMap.tsx'));

/** The script of the map is loaded when it is shown. */
export function MapPart(shown: ComponentProps<SlotMap>) {
  return (
    <OptionalPart>
      <VisitMap {...shown} />
    </OptionalPart>
  );
}
