import { useRoute } from 'wouter';

/** Whether the address is that of the wall screen, which has nothing around it. */
export function useOnWall(): boolean {
  return useRoute('/c/:slug/organisatie/wandscherm')[0];
}
