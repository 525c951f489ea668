import { queryOptions } from '@tanstack/react-query';
import { get, request } from '../api/request.ts';
import type { MailChoices } from '../api/types.ts';
import { congressPath } from '../congress/api.ts';

export interface ChoiceOwner {
  slug: string;
  participantId: string;
}

const path = ({ slug, participantId }: ChoiceOwner) =>
  `${congressPath(slug)}/mail-choices?participantId=${encodeURIComponent(participantId)}`;

export const mailChoicesQuery = (owner: ChoiceOwner) =>
  queryOptions({
    queryKey: ['mail-choices', owner.slug, owner.participantId],
    queryFn: () => get<MailChoices>(path(owner)),
  });

export async function chooseMails(owner: ChoiceOwner, wanted: MailChoices): Promise<MailChoices> {
  return (await request<MailChoices>('PUT', path(owner), wanted)).data;
}

/** With the key of a reminder; needs no session. */
export async function declineReminders(key: string): Promise<void> {
  await request('POST', `/api/v1/reminder-opt-outs/${encodeURIComponent(key)}`);
}
