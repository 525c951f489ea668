import { describe, expect, test } from 'vitest';
import { Problem } from '../../api/problem.ts';
import type { MailSettings } from '../../api/types.ts';
import { answeredBeside, mailFieldsOf, mailMistakes, mailSettingsFrom } from './mails.ts';
import { placeholders, unknownPlaceholder } from './placeholders.ts';
import { placeholderTexts } from './placeholderTexts.ts';

const settings: MailSettings = {
  sender: 'Team Utrecht',
  additions: [
    { kind: 'CONFIRMED', language: 'nl', above: 'Beste {naam}', below: 'Tot {tijdstip}!' },
    { kind: 'SLOT_CANCELLED', language: 'en', below: 'Sorry.' },
  ],
};

describe('the form of the mails', () => {
  test('changes nothing that was left as it was', () => {
    expect(mailSettingsFrom(mailFieldsOf(settings))).toEqual(settings);
    expect(mailSettingsFrom(mailFieldsOf({ additions: [] }))).toEqual({ additions: [] });
  });

  test('leaves out what was emptied', () => {
    const emptied = { ...mailFieldsOf(settings), sender: ' ', 'SLOT_CANCELLED.en.below': '' };
    expect(mailSettingsFrom(emptied)).toEqual({ additions: [settings.additions[0]] });
  });

  test('finds wrong addresses and placeholders', () => {
    const typed = { ...mailFieldsOf(settings), replyTo: 'team', 'CONFIRMED.nl.below': 'Tot {tijdstp}!' };
    expect(mailMistakes(typed)).toEqual({
      replyTo: { kind: 'email' },
      'CONFIRMED.nl.below': { kind: 'placeholder', found: 'tijdstp', meant: 'tijdstip' },
    });
    expect(mailMistakes(mailFieldsOf(settings))).toEqual({});
  });

  test('has what the server answered beside the field', () => {
    const fields = [{ field: 'additions[1].below', message: 'Dit kan niet.' }];
    const refused = new Problem(400, { type: 'urn:meedoen:problem:invalid-fields', fields });
    expect(answeredBeside(refused, settings)).toEqual({ 'SLOT_CANCELLED.en.below': 'Dit kan niet.' });
  });
});

test('each word that is filled in is explained, in both languages', () => {
  const words = [...placeholders.nl, ...placeholders.en].sort();
  expect(Object.keys(placeholderTexts.nl).sort()).toEqual(words);
  expect(Object.keys(placeholderTexts.en).sort()).toEqual(words);
});

describe('a placeholder', () => {
  test.each([
    ['Beste {naam}, tot {time}', undefined],
    ['{Naam}', { found: 'Naam', meant: 'naam' }],
    ['{bijeenkomst}', { found: 'bijeenkomst', meant: undefined }],
    ['Tot {tijdstip}}', { found: undefined, meant: undefined }],
    ['{}', { found: '', meant: undefined }],
  ])('in %j', (text, unknown) => {
    expect(unknownPlaceholder(text)).toEqual(unknown);
  });
});
