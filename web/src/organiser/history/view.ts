import type { AuditAction } from '../../api/types.ts';

export interface HistoryView {
  /** An account; `clock`: what timers did. */
  actor: string | null;
  action: AuditAction | null;
  /** Kind and id. */
  object: string | null;
  /** The first and the last day. */
  from: string | null;
  to: string | null;
}

export const everything: HistoryView = { actor: null, action: null, object: null, from: null, to: null };

const clockWord = 'klok';

/** In the order in which one chooses from them. */
const actionWords: Record<AuditAction, string> = {
  CREATE_CONGRESS: 'congres-gemaakt',
  CHANGE_CONGRESS: 'congres-gewijzigd',
  CHANGE_ORGANISERS: 'organisatie-gewijzigd',
  PUBLISH_CONGRESS: 'gepubliceerd',
  WITHDRAW_CONGRESS: 'weer-concept',
  DELETE_CONGRESS: 'congres-verwijderen',
  IMPORT_PROGRAMME: 'programma-overgenomen',
  COPY_PROGRAMME: 'programma-meegenomen',
  ADD_SESSION: 'activiteit-toegevoegd',
  CHANGE_SESSION: 'activiteit-gewijzigd',
  ADD_SLOT: 'tijdstip-toegevoegd',
  CHANGE_SLOT: 'tijdstip-gewijzigd',
  CANCEL_SESSION: 'activiteit-afgelast',
  CANCEL_SLOT: 'tijdstip-afgelast',
  IMPORT_PARTICIPANTS: 'deelnemers-overgenomen',
  CHANGE_PARTICIPANT: 'deelnemer-gewijzigd',
  ASSIGN_PLACE: 'plek-gegeven',
  HAND_OVER_PLACE: 'plek-overgedragen',
  CHANGE_COMPANION: 'begeleider-gewijzigd',
  WITHDRAW_SIGNUP: 'deelnemer-afgemeld',
  REMOVE_PARTICIPANT: 'deelnemer-verwijderd',
  ERASE_OWN_DATA: 'zelf-gewist',
  DOWNLOAD_NAMES: 'namen-opgehaald',
  DOWNLOAD_REPORT: 'rapport-opgehaald',
  IMPORT_ORGANISATIONS: 'organisaties-overgenomen',
  BEGIN_SLOT: 'tijdstip-begonnen',
  END_PROMOTION: 'doorschuiven-gestopt',
  ADD_ANNOUNCEMENT: 'bericht-geschreven',
  CHANGE_ANNOUNCEMENT: 'bericht-gewijzigd',
  DELETE_ANNOUNCEMENT: 'bericht-verwijderd',
  SCHEDULE_ANNOUNCEMENT: 'bericht-klaargezet',
  SEND_ANNOUNCEMENT: 'bericht-verstuurd',
  STOP_ANNOUNCEMENT: 'bericht-gestopt',
  RETRY_ANNOUNCEMENT: 'bericht-opnieuw',
  TEST_ANNOUNCEMENT: 'bericht-getest',
  SEND_REMINDERS: 'herinneringen-verstuurd',
  END_QUOTA: 'grens-vervallen',
  END_SET_ASIDE: 'apart-vervallen',
  ERASE_PERSONAL_DATA: 'gegevens-gewist',
};

export const actions = Object.keys(actionWords) as AuditAction[];

/** The words in the address are Dutch in both languages, so that a link works for everybody. */
export function viewIn(address: URLSearchParams): HistoryView {
  const actor = address.get('wie');
  return {
    actor: actor === clockWord ? 'clock' : actor,
    action: actions.find((each) => actionWords[each] === address.get('actie')) ?? null,
    object: address.get('wat'),
    from: address.get('van'),
    to: address.get('tot'),
  };
}

export function viewInAddress({ actor, action, object, from, to }: HistoryView): URLSearchParams {
  return onlyGiven({
    wie: actor === 'clock' ? clockWord : actor,
    actie: action && actionWords[action],
    wat: object,
    van: from,
    tot: to,
  });
}

/** As the interface expects it. */
export function filterOf({ actor, ...rest }: HistoryView): URLSearchParams {
  return onlyGiven({ ...(actor === 'clock' ? { byClock: 'true' } : { actor }), ...rest });
}

function onlyGiven(values: Record<string, string | null>): URLSearchParams {
  const given = Object.entries(values).filter((each): each is [string, string] => Boolean(each[1]));
  return new URLSearchParams(given);
}
