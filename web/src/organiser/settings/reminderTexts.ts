import { texts } from '../../language/language.ts';

export const reminderTexts = texts({
  nl: {
    title: 'Herinneringen',
    enabled: 'Stuur iedereen met een plek een herinnering',
    enabledHelp: 'Eén mail per dag met alles wat iemand dan heeft. Deelnemers kunnen die mail zelf uitzetten.',
    time: 'Tijd, de dag ervoor',
    timeHelp:
      'In de tijd van het congres. Is die tijd voorbij en de dag nog niet begonnen, dan gaat de mail meteen weg.',
    save: 'Bewaar',
    saved: 'De herinneringen zijn bewaard.',
  },
  en: {
    title: 'Reminders',
    enabled: 'Send a reminder to everybody with a place',
    enabledHelp: 'One email a day with all that somebody has. Participants can turn it off for themselves.',
    time: 'Time, on the day before',
    timeHelp: 'In the time zone of the congress. If it is over and the day has not begun, the email is sent at once.',
    save: 'Save',
    saved: 'The reminders are saved.',
  },
});
