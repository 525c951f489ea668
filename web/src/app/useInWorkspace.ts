import { useRoute } from 'wouter';

/** Whether the address is one of the organisers' pages, which use the whole width. */
export function useInWorkspace(): boolean {
  return useRoute('/c/:slug/organisatie/*?')[0];
}
