/** What the pages call the parts of the interface. Their shapes are written from its description: `npm run types`. */
import type { Language, Localised } from '../language/types.ts';
import type { components } from './schema.d.ts';

export type { Language, Localised };

type Schemas = components['schemas'];

export type Admission = CongressInfo['admission'];
export type CongressInfo = Omit<Schemas['CongressView'], 'serverTime'>;
export type Congress = CongressInfo & { serverTime: string };
/** How many places each participant may have: of a kind or of all, per day or in all. */
export type Cap = Schemas['Cap'];

export type Programme = Schemas['ProgrammeView'];
export type Session = Schemas['SessionView'];
export type SessionKind = Session['kind'];
export type Slot = Schemas['SlotView'];
export type MeetingPoint = Schemas['MeetingPoint'];

export type AvailabilityMessage = Schemas['AvailabilityView'];
export type SlotAvailability = Schemas['SlotNumbers'];

export type Organisation = Schemas['Organisation'];
export type Participant = Schemas['ParticipantView'];
export type Me = Schemas['MeView'];
export type Profile = Schemas['Profile'];

/** A device one is signed in on. */
export type LoginSession = Schemas['LoginSessionView'];
/** What somebody wanted when they asked to sign in; it comes back with the session, whichever browser opens the link. */
export type SignInWish = Schemas['Wish'];
export type SignedIn = Schemas['SignedInView'];
export type LoginSessionRequest = Schemas['LoginSessionRequest'];
export type SignInRequest = Schemas['SignInRequest'];

export type Signup = Schemas['Signup'];
export type SignupStatus = Signup['status'];
export type SignupRequest = Schemas['SignupRequest'];

export type Colleague = Schemas['Colleague'];
/** An invitation to sign up together, as one of the two sees it. */
export type Invitation = Schemas['MyInvitation'];
/** The same for who makes it: only now it has its link. */
export type OwnInvitation = Schemas['OwnInvitation'];
/** What a link tells whoever opens it. */
export type OpenedInvitation = Schemas['OpenedInvitation'];

/** With the problem `clash`. */
export interface Clash {
  slotId: string;
  title: Localised;
  start: string;
  end: string;
}

export type Dashboard = Schemas['Dashboard'];
export type DashboardSlot = Schemas['SlotState'];
export type Mails = Schemas['Mails'];
export type Mail = Schemas['MailView'];
export type MailState = Mail['state'];
export type ListedParticipant = Schemas['ListedParticipant'];

export type PlacesStatus = Schemas['PlacesStatus'];
export type SignupsStatus = Schemas['SignupsStatus'];
export type MailStatus = Schemas['MailStatus'];
export type SlotNumbers = Omit<Schemas['SlotSignups'], 'lost'>;
