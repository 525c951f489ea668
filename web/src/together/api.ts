import { request } from '../api/request.ts';
import type { Colleague, Invitation, OpenedInvitation, OwnInvitation } from '../api/types.ts';
import { invitationsPath } from '../signup/invitations.ts';

interface Wish {
  slotId: string;
  participantId: string | undefined;
}

export async function invite(slug: string, wish: Wish): Promise<OwnInvitation> {
  return (await request<OwnInvitation>('POST', invitationsPath(slug), wish)).data;
}

export async function takeBack(slug: string, id: string): Promise<void> {
  await request('DELETE', `${invitationsPath(slug)}/${encodeURIComponent(id)}`);
}

export async function openInvitation(token: string): Promise<OpenedInvitation> {
  return (await request<OpenedInvitation>('POST', '/api/v1/invitations', { token })).data;
}

/** Only for somebody who is signed in. */
export async function inviterOf(token: string): Promise<Colleague> {
  return (await request<Colleague>('POST', '/api/v1/invitations/inviter', { token })).data;
}

export async function accept(token: string, participantId: string | undefined): Promise<Invitation> {
  return (await request<Invitation>('POST', '/api/v1/invitations/acceptance', { token, participantId })).data;
}
