import type { Announcement, AnnouncementRequest, AudienceKind } from '../../api/types.ts';

/** A message as it is in the fields of its form, in their order. */
export type MessageFields = {
  kind: AudienceKind;
  of: string;
  subject: string;
  body: string;
  subjectEn: string;
  bodyEn: string;
};

export type MessageField = keyof MessageFields;
export type MessageMistake = 'needed' | 'choose' | 'both';

export const emptyMessage: MessageFields = {
  ...{ kind: 'EVERYONE', of: '', subject: '', body: '', subjectEn: '', bodyEn: '' },
};

export function messageFieldsOf({ audience, subject, body }: Announcement): MessageFields {
  return {
    ...{ kind: audience.kind, of: audience.of ?? '', subject: subject.nl, body: body.nl },
    ...{ subjectEn: subject.en ?? '', bodyEn: body.en ?? '' },
  };
}

/** Where the interface's fields are in the form. */
export const messagePlaces: Record<string, MessageField> = {
  'audience.of': 'of',
  'audience.kind': 'kind',
  'subject.nl': 'subject',
  'subject.en': 'subjectEn',
  'body.nl': 'body',
  'body.en': 'bodyEn',
};

const isEmpty = (text: string) => text.trim() === '';

/** What is wrong with each field. The server checks it again, and the placeholders. */
export function messageMistakesIn(fields: MessageFields): Partial<Record<MessageField, MessageMistake>> {
  const { kind, of, subject, body, subjectEn, bodyEn } = fields;
  return {
    ...(kind !== 'EVERYONE' && of === '' && { of: 'choose' as const }),
    ...(isEmpty(subject) && { subject: 'needed' as const }),
    ...(isEmpty(body) && { body: 'needed' as const }),
    ...(isEmpty(subjectEn) && !isEmpty(bodyEn) && { subjectEn: 'both' as const }),
    ...(isEmpty(bodyEn) && !isEmpty(subjectEn) && { bodyEn: 'both' as const }),
  };
}

const bothOf = (nl: string, en: string) => ({ nl: nl.trim(), ...(!isEmpty(en) && { en: en.trim() }) });

export function messageFrom({ kind, of, subject, body, subjectEn, bodyEn }: MessageFields): AnnouncementRequest {
  return {
    audience: { kind, ...(kind !== 'EVERYONE' && { of }) },
    subject: bothOf(subject, subjectEn),
    body: bothOf(body, bodyEn),
  };
}

const aboutASlot: AudienceKind[] = ['SESSION', 'SLOT', 'WAITING_LIST'];

/** The words that can be put into a text to this audience, in its language. */
export function placeholdersFor(kind: AudienceKind, language: 'nl' | 'en'): string[] {
  const always = { nl: ['naam', 'congres'], en: ['name', 'congress'] };
  const ofSlot = { nl: ['activiteit', 'tijdstip', 'verzamelpunt'], en: ['session', 'time', 'meetingpoint'] };
  return aboutASlot.includes(kind) ? [...always[language], ...ofSlot[language]] : always[language];
}
