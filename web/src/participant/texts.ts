import { texts } from '../language/language.ts';

export const participantTexts = texts({
  nl: {
    whoTitle: 'Wie ben je?',
    whoIntro: 'Dit vragen we één keer. De organisatie van het congres ziet je naam op de deelnemerslijst.',
    name: 'Je naam',
    nameMissing: 'Vul je naam in.',
    organisation: 'Je organisatie (niet verplicht)',
    organisationHelp: 'Begin te typen en kies uit de lijst. Staat je organisatie er niet bij? Laat het veld dan leeg.',
    organisationUnknown: 'Kies een organisatie uit de lijst, of laat het veld leeg.',
    goOn: 'Verder',
    goOnAndSignUp: 'Verder en inschrijven',
    forWhomTitle: 'Voor wie regel je dit?',
    forWhomIntro: 'Met dit e-mailadres kun je voor meer mensen inschrijven.',
    mayNot: 'Met dit e-mailadres kun je niet aan dit congres meedoen. Klopt dat niet? Mail dan naar',
  },
  en: {
    whoTitle: 'Who are you?',
    whoIntro: 'We only ask this once. The organisers of the congress see your name on the list of participants.',
    name: 'Your name',
    nameMissing: 'Enter your name.',
    organisation: 'Your organisation (optional)',
    organisationHelp: 'Start typing and choose from the list. If yours is not there, leave the field empty.',
    organisationUnknown: 'Choose an organisation from the list, or leave the field empty.',
    goOn: 'Continue',
    goOnAndSignUp: 'Continue and sign up',
    forWhomTitle: 'Who is this for?',
    forWhomIntro: 'With this email address you can sign up more than one person.',
    mayNot: 'You cannot take part in this congress with this email address. If this is a mistake, email',
  },
});
