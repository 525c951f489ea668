import { texts } from '../../language/language.ts';

/** What forms say that several people may use at the same time. */
export const formTexts = texts({
  nl: {
    notRight: (count: number) =>
      `Er ${count === 1 ? 'klopt 1 ding' : `kloppen ${count} dingen`} nog niet. Er is niets opgeslagen.`,
    leave: 'Niet opslaan',
    meanwhileTitle: 'Iemand anders veranderde dit intussen.',
    meanwhile: 'Er is nog niets opgeslagen. Hieronder staat nu wat die ander deed, samen met wat jij invulde.',
    meanwhileBoth:
      'Er is nog niets opgeslagen. Jullie veranderden hetzelfde. Hieronder staat wat jij invulde; kies wat het wordt.',
    goneHelp: 'Er is niets opgeslagen. Dit had je ingevuld:',
    close: 'Sluiten',
    was: 'Was',
    theirs: 'De ander',
    yours: 'Jij',
    unchanged: 'niet veranderd',
    empty: 'leeg',
    yes: 'ja',
    no: 'nee',
    understood: 'Begrepen',
    myWay: 'Ga verder met wat ik invulde',
    theirWay: 'Laat staan wat de ander deed',
  },
  en: {
    notRight: (count) => `${count === 1 ? '1 thing is' : `${count} things are`} not right yet. Nothing has been saved.`,
    leave: 'Do not save',
    meanwhileTitle: 'Somebody else has changed this in the meantime.',
    meanwhile: 'Nothing has been saved yet. The form below now has what they did, together with what you entered.',
    meanwhileBoth:
      'Nothing has been saved yet. You changed the same thing. The form below has what you entered; choose which it is to be.',
    goneHelp: 'Nothing has been saved. This is what you had entered:',
    close: 'Close',
    was: 'Was',
    theirs: 'They',
    yours: 'You',
    unchanged: 'unchanged',
    empty: 'empty',
    yes: 'yes',
    no: 'no',
    understood: 'Understood',
    myWay: 'Go on with what I entered',
    theirWay: 'Keep what they did',
  },
});
