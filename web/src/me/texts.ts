import { texts } from '../language/language.ts';

export const meTexts = texts({
  nl: {
    signIn: 'Inloggen',
    signInBefore: 'Log alvast in',
    sayWhoBefore: 'Zeg alvast wie je bent',
    thenOneClick: ': dan is één klik genoeg als de inschrijving opengaat.',
    youAct: 'Je regelt dit voor',
  },
  en: {
    signIn: 'Sign in',
    signInBefore: 'Sign in now',
    sayWhoBefore: 'Tell us who you are now',
    thenOneClick: ', so that one click is enough when sign-up opens.',
    youAct: 'You are arranging this for',
  },
});
