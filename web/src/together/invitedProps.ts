import type { CongressInfo, OpenedInvitation, Session, Slot } from '../api/types.ts';

/** What an invitation's page and its parts are about. */
export interface InvitedProps {
  token: string;
  opened: OpenedInvitation;
  congress: CongressInfo;
  session: Session;
  slot: Slot;
}
