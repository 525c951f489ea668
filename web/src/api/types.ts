/** The types of the HTTP API. Optional fields may be left out. One file, because it is one API. */
import type { Language, Localised } from '../language/types.ts';

export type { Language, Localised };

export type Admission = 'LIST' | 'DOMAINS' | 'ANYONE';

export interface CongressInfo {
  slug: string;
  name: Localised;
  hostCity: string;
  days: string[];
  timeZone: string;
  signupOpensAt: string;
  signupClosesAt: string;
  admission: Admission;
  contactEmail: string;
  sample?: boolean;
  caps?: Cap[];
}

/** The number of places each participant may have: of one kind or of all, per day or in total. */
export interface Cap {
  kind?: SessionKind;
  per: 'DAY' | 'CONGRESS';
  max: number;
}

export interface Congress extends CongressInfo {
  serverTime: string;
}

export type SessionKind = 'VISIT' | 'WORKSHOP' | 'LECTURE';

export interface MeetingPoint {
  name: string;
  nameEn?: string;
  latitude?: number;
  longitude?: number;
}

export interface Slot {
  id: string;
  key: string;
  start: string;
  end: string;
  day: string;
  meetingPoint: MeetingPoint;
  endPoint?: string;
  endPointEn?: string;
  capacity: number;
  waitingList: boolean;
  signupOpensAt: string;
  signupClosesAt: string;
  cancelled: boolean;
  /** The maximum number of places for one organisation, perhaps until a moment. */
  perOrganisation?: number;
  quotaUntil?: string;
}

export interface Session {
  id: string;
  key: string;
  kind: SessionKind;
  title: Localised;
  abstract?: Localised;
  hosts: string[];
  theme?: string;
  themeEn?: string;
  district?: string;
  language: string;
  accessibility?: string;
  accessibilityEn?: string;
  slots: Slot[];
}

export interface Programme {
  congress: CongressInfo;
  sessions: Session[];
}

export interface SlotAvailability {
  slotId: string;
  capacity: number;
  confirmed: number;
  waiting: number;
  cancelled: boolean;
  version: number;
}

export interface AvailabilityMessage {
  slots: SlotAvailability[];
}

export interface Organisation {
  id: string;
  name: string;
}

export interface Participant {
  id: string;
  congress: string;
  name: string;
  organisation?: Organisation;
  days?: string[];
  language: Language;
}

export interface Me {
  account: { id: string; email: string; language: Language };
  participants: Participant[];
  roles: string[];
  sessionExpiresAt: string;
  serverTime: string;
}

/** A device on which the account is signed in. */
export interface LoginSession {
  id: string;
  browser?: string;
  system?: string;
  ownDevice: boolean;
  openedAt: string;
  /** To the hour. */
  lastUsedAt: string;
  expiresAt: string;
  current: boolean;
}

/** What somebody wanted when they asked to sign in; returned with the session in whichever browser opens the link. */
export interface SignInWish {
  congress?: string;
  slotId?: string;
  participantId?: string;
  path?: string;
}

export interface SignedIn {
  me: Me;
  /** False: requested in another browser, perhaps by somebody else, and to be confirmed before anything happens. */
  wish?: SignInWish & { askedHere: boolean };
}

export type SignupStatus =
  'REQUESTED' | 'CONFIRMED' | 'WAITLISTED' | 'REFUSED' | 'WITHDRAWING' | 'WITHDRAWN' | 'CANCELLED';

export interface Signup {
  id: string;
  slotId: string;
  participantId: string;
  status: SignupStatus;
  position?: number;
  reason?: string;
  clashingSlotId?: string;
  /** With the reason `CAP`: the cap that has been reached. */
  cap?: Cap;
  /** The own sign-up whose place is given up when this one gets a place. */
  inExchangeFor?: string;
  /** Places may be free, but not for this organisation at the moment, or the day is not one of theirs. */
  heldBack?: 'QUOTA' | 'NOT_THEIR_DAY';
  /** The other of a pair, while both have a place or may get one. */
  together?: { signupId: string; name: string; position?: number };
  /** Signed up as one of a pair, and continues alone. */
  parted?: boolean;
  /** What has happened on the waiting list since the participant joined it. */
  since?: { freed: number; ahead: number };
  requestedAt: string;
  decidedAt?: string;
}

export interface Colleague {
  name: string;
  organisation?: string;
}

/** An invitation to sign up together, as one of the two sees it. */
export interface Invitation {
  id: string;
  slotId: string;
  participantId: string;
  role: 'INVITER' | 'INVITED';
  state: 'OPEN' | 'ACCEPTED' | 'USED' | 'TAKEN_BACK';
  colleague?: Colleague;
  /** Only in the answer that created it. */
  link?: string;
}

/** What a link reveals to anybody who opens it. */
export interface OpenedInvitation {
  congress: string;
  slotId: string;
  state: Invitation['state'] | 'EXPIRED';
}

export interface Clash {
  slotId: string;
  title: Localised;
  start: string;
  end: string;
}

export interface DashboardSlot {
  slotId: string;
  start: string;
  end: string;
  capacity: number;
  confirmed: number;
  waiting: number;
  waitingList: boolean;
  promoting: boolean;
  cancelled: boolean;
}

export interface Dashboard {
  totals: {
    slots: number;
    places: number;
    confirmed: number;
    waiting: number;
    fullSlots: number;
    participants: number;
  };
  slots: DashboardSlot[];
  version: number;
}

export type MailState = 'WAITING' | 'SENT' | 'STUCK' | 'GIVEN_UP' | 'EXPIRED' | 'ABSORBED';

export interface Mail {
  id: string;
  kind: string;
  participantId?: string;
  signupId?: string;
  slotId?: string;
  decision?: number;
  state: MailState;
  attempts: number;
  createdAt: string;
  sentAt?: string;
  nextAttemptAt?: string;
  lastError?: string;
}

export interface Mails {
  totals: { waiting: number; sent: number; stuck: number; givenUp: number; expired: number };
  mails: Mail[];
}

export interface ListedParticipant {
  id: string;
  name: string;
  email: string;
  organisation?: Organisation;
  days?: string[];
  listed: boolean;
}

export interface SlotNumbers {
  slotId: string;
  confirmed: number;
  waiting: number;
}

/** The events a service has yet to publish, and those that could not be processed (absent: unknown). */
interface Events {
  outbox: { events: number; oldestSeconds: number };
  putAside?: Record<string, number>;
}

export interface PlacesStatus extends Events {
  tooMany: number;
  twice: number;
  atTheSameTime: number;
  idle: number;
  notTheirDay: number;
  afterTheStart: number;
  contradicting: number;
  slots: (SlotNumbers & { tooMany: number })[];
}

export interface SignupsStatus extends Events {
  lost: number;
  twice: number;
  decided: number;
  slots: (SlotNumbers & { lost: number })[];
}

export interface MailStatus extends Omit<Events, 'outbox'> {
  decided: number;
  waiting: number;
  oldestSeconds: number;
  stuck: number;
  givenUp: number;
}
