import { fieldErrors } from '../../api/fieldErrors.ts';
import type { MailSettings } from '../../api/types.ts';
import { isEmail, isEmpty } from './part.ts';
import { type UnknownPlaceholder, unknownPlaceholder } from './placeholders.ts';

export type MailAddition = MailSettings['additions'][number];
export type AddressedMail = MailAddition['kind'];
export type MailLanguage = 'nl' | 'en';
export type MailPart = 'above' | 'below';

export const mailKinds: AddressedMail[] = [
  ...(['CONFIRMED', 'WAITING_LIST', 'PROMOTED', 'EXCHANGED', 'ASSIGNED', 'ASSIGNED_INSTEAD'] as const),
  ...(['SLOT_MOVED', 'SLOT_CANCELLED', 'WITHDRAWN', 'WITHDRAWN_BY_ORGANISER'] as const),
  ...(['HELD_BACK', 'CONFIRMED_TOGETHER', 'WAITING_TOGETHER', 'PROMOTED_TOGETHER'] as const),
];
export const mailLanguages: MailLanguage[] = ['nl', 'en'];
const parts: MailPart[] = ['above', 'below'];

/** The sender, and the text above and below ours for each kind of mail in each language. */
export type MailFields = Record<string, string>;

export const textField = (kind: AddressedMail, language: MailLanguage, part: MailPart) => `${kind}.${language}.${part}`;

const places = mailKinds.flatMap((kind) => mailLanguages.map((language) => ({ kind, language })));

export const textFields = places.flatMap(({ kind, language }) => parts.map((part) => textField(kind, language, part)));

export function mailFieldsOf({ sender = '', replyTo = '', additions }: MailSettings): MailFields {
  const added = additions.flatMap((one) =>
    parts.map((part) => [textField(one.kind, one.language as MailLanguage, part), one[part] ?? '']),
  );
  return {
    sender,
    replyTo,
    ...Object.fromEntries(textFields.map((field) => [field, ''])),
    ...Object.fromEntries(added),
  };
}

const unlessEmpty = (text: string | undefined) => (text === undefined || isEmpty(text) ? undefined : text.trim());

export function mailSettingsFrom(fields: MailFields): MailSettings {
  const additions = places.flatMap(({ kind, language }) => {
    const above = unlessEmpty(fields[textField(kind, language, 'above')]);
    const below = unlessEmpty(fields[textField(kind, language, 'below')]);
    return above || below ? [{ kind, language, ...(above && { above }), ...(below && { below }) }] : [];
  });
  const [sender, replyTo] = [unlessEmpty(fields['sender']), unlessEmpty(fields['replyTo'])];
  return { ...(sender && { sender }), ...(replyTo && { replyTo }), additions };
}

/** What is wrong with a field: the address, or a placeholder. */
export type MailMistake = { kind: 'email' } | ({ kind: 'placeholder' } & UnknownPlaceholder);

export function mailMistakes(fields: MailFields): Record<string, MailMistake> {
  const texts = textFields.flatMap((field) => {
    const unknown = unknownPlaceholder(fields[field] ?? '');
    return unknown ? [[field, { kind: 'placeholder' as const, ...unknown }] as const] : [];
  });
  const replyTo = fields['replyTo'] ?? '';
  return {
    ...(!isEmpty(replyTo) && !isEmail(replyTo) && { replyTo: { kind: 'email' as const } }),
    ...Object.fromEntries(texts),
  };
}

/** What the server answered about fields, by the names of the form. */
export function answeredBeside(error: unknown, { additions }: MailSettings): Record<string, string> {
  const named = Object.entries(fieldErrors(error)).map(([field, sentence]) => {
    const [, at = '', part = ''] = /^additions\[(\d+)\]\.(above|below)$/.exec(field) ?? [];
    const addition = additions[Number(at)];
    const ours = addition && part && `${addition.kind}.${addition.language}.${part}`;
    return [ours || field, sentence] as const;
  });
  return Object.fromEntries(named);
}
