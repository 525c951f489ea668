/** What the pages call the parts of the interface. Their shapes are written from its description: `npm run types`. */
import type { Language, Localised } from '../language/types.ts';
import type { components } from './schema.d.ts';

export type { Language, Localised };

type Schemas = components['schemas'];

/** What is sent: a field that may be left out may also be undefined, which JSON leaves out. */
type Sent<T> = { [Key in keyof T]: T[Key] | (object extends Pick<T, Key> ? undefined : never) };

/** Absent in a programme. */
export type CongressState = NonNullable<Schemas['CongressView']['state']>;
export type Admission = CongressInfo['admission'];
export type CongressInfo = Omit<Schemas['CongressView'], 'serverTime'>;
export type Congress = CongressInfo & { serverTime: string };
/** How many places each participant may have: of a kind or of all, per day or in all. */
export type Cap = Schemas['Cap'];

/** All that can be set of a congress, as it is read and as it is sent. */
export type Settings = Schemas['SettingsView'];
/** Everything that is stored about somebody. */
export type MyData = Schemas['Export'];
/** What is stored about the mails to oneself. */
export type MyMails = Schemas['MyMails'];
export type Retention = Schemas['RetentionView'];
/** The colour and the logo of a congress. */
export type Appearance = Schemas['Appearance'];
export type MailSettings = Schemas['MailSettings'];
export type MailPreview = Schemas['MailPreview'];

export type Programme = Schemas['ProgrammeView'];
export type Session = Schemas['SessionView'];
export type SessionKind = Session['kind'];
export type Slot = Schemas['SlotView'];
export type SlotChange = Sent<Schemas['SlotRequest']>;
export type NewSlot = Sent<Schemas['NewSlot']>;
/** As organisers describe it. */
export type SessionToChange = Schemas['SessionToChange'];
export type SessionDescription = Sent<Schemas['SessionDescription']>;
export type MeetingPoint = Schemas['MeetingPoint'];

export type AvailabilityMessage = Schemas['AvailabilityView'];
export type SlotAvailability = Schemas['SlotNumbers'];

export type Organisation = Schemas['Organisation'];
export type Participant = Schemas['ParticipantView'];
export type Me = Schemas['MeView'];
export type Profile = Sent<Schemas['Profile']>;
export type MyWishes = Sent<Schemas['Wishes']>;

/** A device one is signed in on. */
export type LoginSession = Schemas['LoginSessionView'];
/** What somebody wanted when they asked to sign in; it comes back with the session, whichever browser opens the link. */
export type SignInWish = Schemas['Wish'];
export type SignedIn = Schemas['SignedInView'];
export type LoginSessionRequest = Sent<Schemas['LoginSessionRequest']>;
export type SignInRequest = Sent<Schemas['SignInRequest']>;

export type Signup = Schemas['Signup'];
export type Ticket = Schemas['Ticket'];
export type TicketCheckRequest = Sent<Schemas['TicketCheckRequest']>;
export type TicketHolder = Schemas['TicketHolder'];
export type SignupStatus = Signup['status'];
export type SignupRequest = Sent<Schemas['SignupRequest']>;

export type MailChoices = Schemas['MailChoices'];
export type ReminderSettings = Schemas['ReminderSettings'];
export type CalendarSubscription = Schemas['CalendarSubscription'];
/** Ids of slots, the most wanted first. */
export type Favourites = Schemas['Favourites'];

export type Colleague = Schemas['Colleague'];
export type InvitationRequest = Sent<Schemas['InvitationRequest']>;
export type InvitationLink = Sent<Schemas['Link']>;
export type Acceptance = Sent<Schemas['Acceptance']>;
/** An invitation to sign up together, as one of the two sees it. */
export type Invitation = Schemas['MyInvitation'];
/** The same for the inviter, with the link. */
export type OwnInvitation = Schemas['OwnInvitation'];
/** The content of an invitation link. */
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
/** What was decided in one step of time. */
export type DecisionCounts = Schemas['DecisionCounts'];
export type DecisionHistory = Schemas['DecisionHistory'];
/** The numbers of a slot in each step of time. */
export type SlotHistory = Schemas['SlotHistory'];
export type SlotHistories = Schemas['SlotHistories'];
export type Distribution = Schemas['Distribution'];
/** What would follow from a change of a slot. */
export type WhatIf = Schemas['WhatIf'];
/** A place that organisers give, and what would follow from it. */
export type Assignment = Sent<Schemas['AssignmentRequest']>;
/** Who has the place beside a participant's, as organisers decide. */
export type Companion = NonNullable<Schemas['Signup']['companion']>;
export type CompanionRequest = Sent<Schemas['CompanionRequest']>;
export type AssignmentWhatIf = Schemas['AssignmentWhatIf'];
export type Mails = Schemas['Mails'];
export type Mail = Schemas['MailView'];
export type MailState = Mail['state'];
export type ListedParticipant = Schemas['ListedParticipant'];
export type ParticipantCorrection = Sent<Schemas['ParticipantRequest']>;
export type ParticipantImport = Schemas['Imported'];
export type OrganisationImport = Pick<
  ParticipantImport,
  'added' | 'changed' | 'unchanged' | 'changes' | 'lines' | 'file'
>;
/** What a line of a list does. */
export type ImportedLine = Schemas['ImportedLine'];
export type ProgrammeImport = Schemas['ImportedProgramme'];
export type ProgrammeChange = Schemas['ProgrammeChange'];
/** A cell that was edited after the last import. */
export type ProgrammeEdit = Schemas['ProgrammeEdit'];
export type FieldChange = Schemas['FieldChange'];
/** How a file was read. */
export type ReadFile = Schemas['ReadFile'];
/** By how many days all dates in a file can be moved, from a problem `import-mistakes`. */
export interface DayMove {
  inFile: string[];
  ofCongress: string[];
  days: number;
}
/** A heading of a file, with the column to which the cells below it go. */
export type ReadHeading = Schemas['ReadHeading'];
/** A file with what organisers decided about it. */
export type ImportRequest = Schemas['ImportRequest'];
export type ColumnChoice = Schemas['ColumnChoice'];
export type CellCorrection = Schemas['CellCorrection'];
export type EditChoice = Schemas['EditChoice'];
export type EditRule = NonNullable<ImportRequest['edited']>;
/** A mistake or a warning about a file. */
export type Remark = Schemas['ToldRemark'];

/** An entry of the audit trail. */
export type AuditEntry = Schemas['AuditEntry'];
/** What organisers can download. */
export type ReportSummary = Schemas['ReportSummary'];
export type ReportList = Schemas['ReportList'];
export type AuditAction = AuditEntry['action'];
export type ValueChange = Schemas['ValueChange'];

/** What somebody asked for, and what was decided about it. */
export type ParticipantStory = Schemas['ParticipantStory'];
export type AskedSignup = Schemas['AskedSignup'];
export type KeptDecision = Schemas['KeptDecision'];
export type StoredTick = Schemas['StoredTick'];

/** How many of those with a place in a slot came. */
export type SlotAttendance = Schemas['SlotAttendance'];
export type Attendance = Schemas['CongressAttendance'];
/** A message of the organisers. */
export type Announcement = Schemas['AnnouncementView'];
export type AnnouncementRequest = Sent<Schemas['AnnouncementRequest']>;
export type Audience = Schemas['Audience'];
export type AudienceKind = Audience['kind'];
export type AudienceSize = Schemas['AudienceSize'];
export type NamedRecipient = Schemas['NamedRecipient'];
/** What became of the mails of a message. */
export type AnnouncementCounts = Schemas['AnnouncementCounts'];
export type AnnouncementMailCounts = Schemas['AnnouncementMailCounts'];
export type AnnouncementPreview = Schemas['AnnouncementPreview'];

export type SlotParticipants = Schemas['SlotParticipants'];
export type SlotParticipant = Schemas['SlotParticipant'];

export type PlacesStatus = Schemas['PlacesStatus'];
export type SignupsStatus = Schemas['SignupsStatus'];
export type MailStatus = Schemas['MailStatus'];
export type SlotNumbers = Omit<Schemas['SlotSignups'], 'lost'>;
