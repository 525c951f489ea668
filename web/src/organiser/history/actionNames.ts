import type { AuditAction } from '../../api/types.ts';

type ActionNames = Record<AuditAction, string>;

/** What was done. */
export const doneInDutch: ActionNames = {
  CREATE_CONGRESS: 'Congres gemaakt',
  CHANGE_CONGRESS: 'Instellingen van het congres gewijzigd',
  CHANGE_ORGANISERS: 'Organisatie van het congres gewijzigd',
  PUBLISH_CONGRESS: 'Congres gepubliceerd',
  WITHDRAW_CONGRESS: 'Congres weer een concept gemaakt',
  DELETE_CONGRESS: 'Congres verwijderd',
  IMPORT_PROGRAMME: 'Programma geïmporteerd',
  CHANGE_SLOT: 'Tijdstip gewijzigd',
  CANCEL_SLOT: 'Tijdstip afgelast',
  IMPORT_PARTICIPANTS: 'Deelnemers geïmporteerd',
  CHANGE_PARTICIPANT: 'Deelnemer gewijzigd',
  REMOVE_PARTICIPANT: 'Deelnemer van de lijst gehaald',
  IMPORT_ORGANISATIONS: 'Organisaties geïmporteerd',
  BEGIN_SLOT: 'Tijdstip begonnen',
  END_PROMOTION: 'Doorschuiven van de wachtlijst gestopt',
  END_QUOTA: 'Grens per organisatie vervallen',
};

export const triedInDutch: ActionNames = {
  CREATE_CONGRESS: 'Congres maken',
  CHANGE_CONGRESS: 'Instellingen van het congres wijzigen',
  CHANGE_ORGANISERS: 'Organisatie van het congres wijzigen',
  PUBLISH_CONGRESS: 'Congres publiceren',
  WITHDRAW_CONGRESS: 'Congres weer een concept maken',
  DELETE_CONGRESS: 'Congres verwijderen',
  IMPORT_PROGRAMME: 'Programma importeren',
  CHANGE_SLOT: 'Tijdstip wijzigen',
  CANCEL_SLOT: 'Tijdstip afgelasten',
  IMPORT_PARTICIPANTS: 'Deelnemers importeren',
  CHANGE_PARTICIPANT: 'Deelnemer wijzigen',
  REMOVE_PARTICIPANT: 'Deelnemer van de lijst halen',
  IMPORT_ORGANISATIONS: 'Organisaties importeren',
  BEGIN_SLOT: 'Tijdstip beginnen',
  END_PROMOTION: 'Doorschuiven van de wachtlijst stoppen',
  END_QUOTA: 'Grens per organisatie laten vervallen',
};

export const doneInEnglish: ActionNames = {
  CREATE_CONGRESS: 'Created the congress',
  CHANGE_CONGRESS: 'Changed the settings of the congress',
  CHANGE_ORGANISERS: 'Changed the organisers',
  PUBLISH_CONGRESS: 'Published the congress',
  WITHDRAW_CONGRESS: 'Made the congress a draft again',
  DELETE_CONGRESS: 'Deleted the congress',
  IMPORT_PROGRAMME: 'Imported the programme',
  CHANGE_SLOT: 'Changed a slot',
  CANCEL_SLOT: 'Cancelled a slot',
  IMPORT_PARTICIPANTS: 'Imported participants',
  CHANGE_PARTICIPANT: 'Changed a participant',
  REMOVE_PARTICIPANT: 'Removed a participant from the list',
  IMPORT_ORGANISATIONS: 'Imported organisations',
  BEGIN_SLOT: 'A slot began',
  END_PROMOTION: 'The waiting list stopped moving up',
  END_QUOTA: 'The limit per organisation ended',
};

export const triedInEnglish: ActionNames = {
  CREATE_CONGRESS: 'Create the congress',
  CHANGE_CONGRESS: 'Change the settings of the congress',
  CHANGE_ORGANISERS: 'Change the organisers',
  PUBLISH_CONGRESS: 'Publish the congress',
  WITHDRAW_CONGRESS: 'Make the congress a draft again',
  DELETE_CONGRESS: 'Delete the congress',
  IMPORT_PROGRAMME: 'Import the programme',
  CHANGE_SLOT: 'Change a slot',
  CANCEL_SLOT: 'Cancel a slot',
  IMPORT_PARTICIPANTS: 'Import participants',
  CHANGE_PARTICIPANT: 'Change a participant',
  REMOVE_PARTICIPANT: 'Remove a participant from the list',
  IMPORT_ORGANISATIONS: 'Import organisations',
  BEGIN_SLOT: 'Begin a slot',
  END_PROMOTION: 'Stop the waiting list from moving up',
  END_QUOTA: 'End the limit per organisation',
};
