import { useSearchParams } from 'wouter';
import { type ListView, viewIn, viewInAddress } from './list.ts';

/** What is shown of the list, and who is chosen from it, as the address says. */
export function useListView() {
  const [address, setAddress] = useSearchParams();
  const view = viewIn(address);
  const change = (changed: Partial<ListView>) => setAddress(viewInAddress({ ...view, ...changed }), { replace: true });
  return { view, change };
}
