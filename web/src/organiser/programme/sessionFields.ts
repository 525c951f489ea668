import type { SessionDescription, SessionKind, SessionToChange } from '../../api/types.ts';
import { when } from './wrongFields.ts';

/** A session as it is in the fields of its form, in their order. */
export type SessionFields = {
  title: string;
  titleEn: string;
  kind: SessionKind;
  /** A code of two or three letters. */
  language: string;
  abstract: string;
  abstractEn: string;
  /** One on each line. */
  hosts: string;
  theme: string;
  themeEn: string;
  district: string;
  accessibility: string;
  accessibilityEn: string;
};

export type SessionField = keyof SessionFields;

export const emptySession: SessionFields = {
  kind: 'VISIT',
  ...{ title: '', titleEn: '', language: 'nl', abstract: '', abstractEn: '', hosts: '', theme: '', themeEn: '' },
  ...{ district: '', accessibility: '', accessibilityEn: '' },
};

export function sessionFieldsOf(session: SessionToChange): SessionFields {
  const { title, kind, language, abstract, hosts, theme, district, accessibility } = session;
  return {
    ...{ title: title.nl, titleEn: title.en ?? '', kind, language },
    ...{ abstract: abstract?.nl ?? '', abstractEn: abstract?.en ?? '', hosts: hosts.join('\n') },
    ...{ theme: theme?.nl ?? '', themeEn: theme?.en ?? '', district: district ?? '' },
    ...{ accessibility: accessibility?.nl ?? '', accessibilityEn: accessibility?.en ?? '' },
  };
}

const usualLanguages = ['nl', 'en', 'de', 'fr'];

/** The languages to choose from. A file may have given a session another one. */
export const languagesWith = (language: string) => [...new Set([...usualLanguages, language])];

/** Where the interface's fields are in the form. */
export const sessionPlaces: Record<string, SessionField> = {
  'title.nl': 'title',
  'title.en': 'titleEn',
  'abstract.nl': 'abstract',
  'abstract.en': 'abstractEn',
  'summary.nl': 'abstract',
  'summary.en': 'abstractEn',
  'theme.nl': 'theme',
  'theme.en': 'themeEn',
  'accessibility.nl': 'accessibility',
  'accessibility.en': 'accessibilityEn',
  district: 'district',
  language: 'language',
  hosts: 'hosts',
};

export type SessionMistake = 'needed' | 'noDutch';

const isEmpty = (text: string) => text.trim() === '';

/** What is wrong with each field. The server checks it again. */
export function sessionMistakesIn(fields: SessionFields): Partial<Record<SessionField, SessionMistake>> {
  const translatesNothing = (dutch: string, english: string) => isEmpty(dutch) && !isEmpty(english);
  return {
    ...when(isEmpty(fields.title), 'title', 'needed'),
    ...when(translatesNothing(fields.abstract, fields.abstractEn), 'abstract', 'noDutch'),
    ...when(translatesNothing(fields.theme, fields.themeEn), 'theme', 'noDutch'),
    ...when(translatesNothing(fields.accessibility, fields.accessibilityEn), 'accessibility', 'noDutch'),
  };
}

const bothOf = (nl: string, en: string) =>
  isEmpty(nl) ? undefined : { nl: nl.trim(), ...(!isEmpty(en) && { en: en.trim() }) };

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** All of a session, with its own sign-up window, which is not in the form. */
export function descriptionFrom(
  fields: SessionFields,
  window: Pick<SessionToChange, 'signupOpensAt' | 'signupClosesAt'>,
): SessionDescription {
  return {
    kind: fields.kind,
    title: bothOf(fields.title, fields.titleEn) ?? { nl: '' },
    abstract: bothOf(fields.abstract, fields.abstractEn),
    hosts: linesOf(fields.hosts),
    theme: bothOf(fields.theme, fields.themeEn),
    district: fields.district.trim() || undefined,
    language: fields.language,
    accessibility: bothOf(fields.accessibility, fields.accessibilityEn),
    signupOpensAt: window.signupOpensAt,
    signupClosesAt: window.signupClosesAt,
  };
}
