import { request } from '../api/request.ts';
import type {
  Acceptance,
  Colleague,
  Invitation,
  InvitationLink,
  InvitationRequest,
  OpenedInvitation,
  OwnInvitation,
} from '../api/types.ts';
import { invitationsPath } from '../signup/invitations.ts';

export async function invite(slug: string, wish: InvitationRequest): Promise<OwnInvitation> {
  return (await request<OwnInvitation>('POST', invitationsPath(slug), wish)).data;
}

export async function takeBack(slug: string, id: string): Promise<void> {
  await request('DELETE', `${invitationsPath(slug)}/${encodeURIComponent(id)}`);
}

export async function openInvitation(token: string): Promise<OpenedInvitation> {
  const link: InvitationLink = { token };
  return (await request<OpenedInvitation>('POST', '/api/v1/invitations', link)).data;
}

/** Only for somebody who is signed in. */
export async function inviterOf(token: string): Promise<Colleague> {
  const link: InvitationLink = { token };
  return (await request<Colleague>('POST', '/api/v1/invitations/inviter', link)).data;
}

export async function accept(token: string, participantId: string | undefined): Promise<Invitation> {
  const acceptance: Acceptance = { token, participantId };
  return (await request<Invitation>('POST', '/api/v1/invitations/acceptance', acceptance)).data;
}
