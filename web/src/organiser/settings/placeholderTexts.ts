import { texts } from '../../language/language.ts';

const nl = {
  name: 'naam van de lezer',
  congress: 'naam van het congres',
  session: 'titel van de activiteit',
  time: 'dag en tijd',
  meetingpoint: 'verzamelpunt',
};

const en = {
  name: 'name of the reader',
  congress: 'name of the congress',
  session: 'title of the session',
  time: 'day and time',
  meetingpoint: 'meeting point',
};

const inBoth = (of: typeof nl): Record<string, string> => ({
  ...of,
  naam: of.name,
  congres: of.congress,
  activiteit: of.session,
  tijdstip: of.time,
  verzamelpunt: of.meetingpoint,
});

/** What stands in a mail instead of each word in braces, whichever language the word is in. */
export const placeholderTexts = texts({ nl: inBoth(nl), en: inBoth(en) });
