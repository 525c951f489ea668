import { useQuery } from '@tanstack/react-query';
import { get } from '../../../api/request.ts';
import type { AuditEntry, Mails, ParticipantStory } from '../../../api/types.ts';
import { congressPath } from '../../../congress/api.ts';
import type { Known } from './story.ts';

const most = 200;

/** What each service knows about somebody. */
async function ask(slug: string, id: string): Promise<Known> {
  const path = congressPath(slug);
  const [story, { mails }, changes] = await Promise.all([
    get<ParticipantStory>(`${path}/participants/${id}/story`),
    get<Mails>(`${path}/mails?participantId=${id}&limit=${most}`),
    get<AuditEntry[]>(`${path}/audit-trail?object=${encodeURIComponent(`participant/${id}`)}&limit=${most}`),
  ]);
  return { story, mails, changes };
}

/** Below `participants`, so that a change of somebody asks for it again, and signing out removes it. */
export const storyKey = (slug: string, id: string) => ['participants', slug, 'story', id];

export function useStory(slug: string, id: string) {
  return useQuery({
    queryKey: storyKey(slug, id),
    queryFn: () => ask(slug, id),
    staleTime: 0,
    refetchInterval: 15_000,
  });
}
