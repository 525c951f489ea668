// Longer than 250 lines because one sign-up can be in many situations, in two languages.
import { texts } from '../language/language.ts';

export const signupTexts = texts({
  nl: {
    reserve: 'Inschrijven',
    wait: 'Op de wachtlijst',
    reserveTogether: 'Samen inschrijven',
    waitTogether: 'Samen op de wachtlijst',
    alone: 'Alleen inschrijven',
    together: (name: string) => `Samen met ${name}`,
    waitTogetherHelp: (mine: number | undefined, name: string, theirs: number | undefined) =>
      (mine && theirs ? `Jij bent nummer ${mine}, ${name} nummer ${theirs}. ` : '') +
      'Jullie krijgen samen een plek: er moeten er dus twee vrij zijn.',
    partedPlace: 'Jullie gaan niet meer samen. Jij houdt je plek.',
    partedWaiting: 'Jullie wachten niet meer samen. Jij blijft op je plaats in de rij staan.',
    withdraw: 'Afmelden',
    confirmed: 'Je hebt een plek',
    beside: {
      COMPANION: 'Je begeleider heeft hier ook een plek.',
      INTERPRETER: 'Je tolk heeft hier ook een plek.',
    },
    waitlisted: (position: number | undefined) =>
      position ? `Je staat op de wachtlijst, nummer ${position}` : 'Je staat op de wachtlijst',
    requested: 'We zijn ermee bezig…',
    withdrawing: 'We melden je af…',
    withdrawn: 'Je bent afgemeld',
    ended: {
      OVERLAP: 'Van de wachtlijst af: je hebt op dat moment een plek ergens anders',
      CAP: 'Van de wachtlijst af: je hebt het hoogste aantal plekken dat je mag hebben',
      SLOT_BEGUN: 'De wachtlijst is gesloten: dit is begonnen',
      EXCHANGED: 'Geruild voor een plek waar je liever heen wilde',
      WITHDRAWN_BY_ORGANISER: 'De organisatie heeft je afgemeld',
      HANDED_OVER: 'De organisatie heeft je plek aan een collega gegeven',
    } as Record<string, string>,
    heldBack: {
      QUOTA:
        'Er komen al genoeg mensen van jouw organisatie. Wat vrij is, gaat nu naar anderen; jij blijft op je plaats staan.',
      NOT_THEIR_DAY:
        'Dit is op een dag waarop je er volgens onze gegevens niet bij bent. Anderen gaan voor; jij blijft op je plaats staan. Klopt het niet? Vraag het de organisatie.',
    },
    since: (freed: number, ahead: number) =>
      `Sinds je wacht ${freed === 1 ? 'kwam 1 plek' : `kwamen ${freed} plekken`} vrij; ` +
      (ahead === 0
        ? 'geen daarvan ging naar mensen voor je.'
        : `${ahead} ${ahead === 1 ? 'ging' : 'gingen'} naar mensen voor je.`),
    keeps: 'Je houdt intussen je andere plek. Krijg je hier een plek, dan geef je die andere vanzelf op.',
    early: 'Nog heel even: de inschrijving gaat zo open. We vragen je plek dan vanzelf aan.',
    refused: 'Dit is niet gelukt',
    cancelledByOrganiser: 'Afgelast door de organisatie',
    why: {
      cancelled: 'Dit gaat niet door',
      closed: 'Inschrijven kan niet meer',
      full: 'Er is geen wachtlijst',
      over: 'Al begonnen',
      'other-day': 'Niet op jouw dag',
    },
    refusal: {
      FULL: 'Helaas, deze activiteit is vol en er is geen wachtlijst.',
      SLOT_BEGUN: 'Dit is al begonnen. Je kunt je er niet meer voor inschrijven of afmelden.',
      NOT_THEIR_DAY: 'Volgens onze gegevens ben je er die dag niet bij.',
      SLOT_CANCELLED: 'Helaas, deze activiteit gaat niet door.',
      OVERLAP: 'Je hebt op dat moment al een plek ergens anders.',
      QUOTA: 'Er komen al genoeg mensen van jouw organisatie.',
      CAP: 'Je hebt het hoogste aantal plekken dat je hier mag hebben.',
      PARTNER:
        'Jullie vroegen samen om een plek, en voor je collega kan dat hier nu niet. Vraag je collega hoe het zit.',
    } as Record<string, string>,
    clash: 'Je hebt dan al een plek bij:',
    clashAdvice: 'Ga je liever hierheen?',
    counts: 'Dit telt mee:',
    exchange: 'Ruil die plek voor deze',
    keepAndWait: 'Houd je plek en wacht op een plek hier',
    exchangeWhenPossible: 'Ruil die plek voor deze zodra het kan',
    exchangeHelp: 'Je oude plek gaat naar iemand anders zodra je hier een plek hebt, niet eerder.',
    exchangeBoth: 'Wie met je meekomt, gaat mee. Er moeten hier dus twee plekken vrij zijn; tot dan wacht je.',
    exchangeAlone: 'Ruilen kan alleen voor jezelf. Wil je samen met je collega hierheen? Meld je daar dan eerst af.',
    ask: (title: string) => `Afmelden voor ${title}?`,
    askPlace: 'Je plek komt vrij voor iemand anders. Wil je later toch, dan moet er nog plek zijn.',
    askPlaceAwaited:
      'Er wachten mensen op een plek: de jouwe gaat meteen naar wie aan de beurt is. Wil je later toch, dan sluit je achteraan.',
    askWaiting: 'Je raakt je nummer op de wachtlijst kwijt. Wil je later toch, dan sluit je achteraan.',
    askPlaceBeside: 'De plek van wie met je meekomt, komt ook vrij.',
    askPlaceTogether: (name: string) => `${name} houdt de eigen plek en gaat dan zonder jou.`,
    askWaitingTogether: (name: string) => `${name} blijft wachten, op dezelfde plaats in de rij.`,
    yes: 'Ja, afmelden',
    no: 'Nee, toch niet',
    what: (title: string, day: string, time: string) => `${title}, ${day}, ${time} uur`,
    intent: (what: string) => `Daarna schrijven we je in voor: ${what}.`,
    intentStop: 'Toch niet inschrijven',
    invited: (what: string) => `Daarna ga je verder met de uitnodiging voor: ${what}.`,
    invitedStop: 'Toch niet',
    pending: (day: string, time: string) => `Je wilde je inschrijven voor ${day}, ${time} uur. Wil je dat nog?`,
    spoken: {
      confirmed: (title: string) => `Je hebt een plek bij ${title}.`,
      promoted: (title: string) => `Goed nieuws: je hebt nu een plek bij ${title}.`,
      waitlisted: (title: string, position: number | undefined) =>
        position
          ? `Je staat op nummer ${position} van de wachtlijst voor ${title}.`
          : `Je staat op de wachtlijst voor ${title}.`,
      refused: (title: string, why: string) => `Je hebt geen plek bij ${title}. ${why}`.trim(),
      withdrawn: (title: string) => `Je bent afgemeld voor ${title}.`,
      ended: {
        OVERLAP: (title) => `Je wacht niet meer op ${title}: je hebt op dat moment een plek ergens anders.`,
        CAP: (title) => `Je wacht niet meer op ${title}: je hebt het hoogste aantal plekken dat je mag hebben.`,
        EXCHANGED: (title) => `Je plek bij ${title} is geruild.`,
        WITHDRAWN_BY_ORGANISER: (title) => `De organisatie heeft je afgemeld voor ${title}.`,
        HANDED_OVER: (title) => `De organisatie heeft je plek bij ${title} aan een collega gegeven.`,
      } as Record<string, (title: string) => string>,
      cancelled: (title: string) => `De organisatie heeft ${title} afgelast.`,
      parted: (title: string, waits: boolean) =>
        `Jullie gaan niet meer samen naar ${title}. Jij ${waits ? 'blijft op je plaats in de rij staan' : 'houdt je plek'}.`,
    },
    atStakeTitle: 'Je wacht al op iets anders',
    atStake: (what: string, position: number | undefined) =>
      position ? `Je staat op nummer ${position} voor ${what}.` : `Je wacht op een plek bij ${what}.`,
    atStakeHelp: 'Je kunt daar geen plek hebben naast deze. Wat wil je?',
    takeAndKeep: 'Neem deze plek en houd je nummer',
    takeAndKeepSome: 'Neem deze plek en houd je nummer waar dat kan',
    takeAndKeepHelp: 'Je houdt deze plek tot je daar een plek krijgt. Dan geef je deze vanzelf op.',
    endsTogether: 'Waar je samen met een collega wacht, kan dat niet: daar stop je met wachten.',
    endsInExchange: 'Waar je al wacht in ruil voor een andere plek, kan dat niet: daar stop je met wachten.',
    takeAndStop: 'Neem deze plek en stop met wachten',
    keepWaiting: 'Neem deze plek niet en blijf wachten',
    stopWaiting: 'Stop met wachten',
    askStop: (title: string) => `Stoppen met wachten op ${title}?`,
    yesStop: 'Ja, stop met wachten',
  },
  en: {
    reserve: 'Sign up',
    wait: 'Join the waiting list',
    reserveTogether: 'Sign up together',
    waitTogether: 'Wait together',
    alone: 'Sign up alone',
    together: (name) => `Together with ${name}`,
    waitTogetherHelp: (mine, name, theirs) =>
      (mine && theirs ? `You are number ${mine}, ${name} is number ${theirs}. ` : '') +
      'You get places together, so two have to be free.',
    partedPlace: 'You are no longer going together. You keep your place.',
    partedWaiting: 'You are no longer waiting together. You keep your position on the waiting list.',
    withdraw: 'Withdraw',
    confirmed: 'You have a place',
    beside: {
      COMPANION: 'Your companion has a place here too.',
      INTERPRETER: 'Your interpreter has a place here too.',
    },
    waitlisted: (position) =>
      position ? `You are on the waiting list, number ${position}` : 'You are on the waiting list',
    requested: 'We are working on it…',
    withdrawing: 'Withdrawing…',
    withdrawn: 'You have withdrawn',
    ended: {
      OVERLAP: 'No longer on the waiting list: you have a place somewhere else at that time',
      CAP: 'No longer on the waiting list: you have the maximum number of places',
      SLOT_BEGUN: 'The waiting list has closed: the session has begun',
      EXCHANGED: 'Exchanged for a place you preferred',
      WITHDRAWN_BY_ORGANISER: 'The organisers have withdrawn your sign-up',
      HANDED_OVER: 'The organisers have given your place to a colleague',
    },
    heldBack: {
      QUOTA:
        'Your organisation already has as many places as it may have. Free places go to others for now; you keep your position.',
      NOT_THEIR_DAY:
        'According to our records, you are not attending on this day. Others go first; you keep your position. If this is a mistake, ask the organisers.',
    },
    since: (freed, ahead) =>
      `Since you joined, ${freed === 1 ? '1 place has' : `${freed} places have`} become free; ` +
      (ahead === 0 ? 'none of them went to people ahead of you.' : `${ahead} went to people ahead of you.`),
    keeps: 'Meanwhile, you keep your other place. If you get a place here, the other one is given up automatically.',
    early: 'Just a moment: sign-up is about to open. We will ask for your place automatically.',
    refused: 'This did not work',
    cancelledByOrganiser: 'Cancelled by the organisers',
    why: {
      cancelled: 'This has been cancelled',
      closed: 'Sign-up has closed',
      full: 'There is no waiting list',
      over: 'Already started',
      'other-day': 'Not on your day',
    },
    refusal: {
      FULL: 'Sorry, this session is full and has no waiting list.',
      SLOT_BEGUN: 'This session has already begun. You can no longer sign up for it or withdraw from it.',
      NOT_THEIR_DAY: 'According to our records, you are not attending that day.',
      SLOT_CANCELLED: 'Sorry, this session has been cancelled.',
      OVERLAP: 'You already have a place somewhere else at that time.',
      QUOTA: 'Your organisation already has as many places as it may have.',
      CAP: 'You already have the maximum number of places.',
      PARTNER:
        'You asked for places together, and your colleague cannot have one here at the moment. Ask your colleague why.',
    },
    clash: 'You already have a place at that time in:',
    clashAdvice: 'Would you rather go here?',
    counts: 'This counts towards the maximum:',
    exchange: 'Exchange that place for this one',
    keepAndWait: 'Keep your place and wait for one here',
    exchangeWhenPossible: 'Exchange that place for this one as soon as possible',
    exchangeHelp: 'You only give up your old place once you have one here.',
    exchangeBoth: 'Your companion moves with you. Two places have to be free here; until then you wait.',
    exchangeAlone:
      'You can only exchange a place for yourself. To come here with your colleague, withdraw there first.',
    ask: (title) => `Withdraw from ${title}?`,
    askPlace: 'Your place becomes free for somebody else. If you change your mind, there may be no place left.',
    askPlaceAwaited:
      'People are waiting, so your place goes to the next person straight away. If you change your mind, you join the end of the waiting list.',
    askWaiting: 'You lose your position on the waiting list. If you change your mind, you join the end of it.',
    askPlaceBeside: 'Your companion’s place becomes free too.',
    askPlaceTogether: (name) => `${name} keeps their own place and goes without you.`,
    askWaitingTogether: (name) => `${name} keeps waiting, at the same position.`,
    yes: 'Yes, withdraw',
    no: 'No, keep it',
    what: (title, day, time) => `${title}, ${day}, ${time}`,
    intent: (what) => `After that, we sign you up for: ${what}.`,
    intentStop: 'Do not sign me up',
    invited: (what) => `After that, you continue with the invitation for: ${what}.`,
    invitedStop: 'Do not continue',
    pending: (day, time) => `You wanted to sign up for ${day}, ${time}. Do you still want to?`,
    spoken: {
      confirmed: (title) => `You have a place in ${title}.`,
      promoted: (title) => `Good news: you now have a place in ${title}.`,
      waitlisted: (title, position) =>
        position
          ? `You are number ${position} on the waiting list for ${title}.`
          : `You are on the waiting list for ${title}.`,
      refused: (title, why) => `You do not have a place in ${title}. ${why}`.trim(),
      withdrawn: (title) => `You have withdrawn from ${title}.`,
      ended: {
        OVERLAP: (title) => `You are no longer waiting for ${title}: you have a place somewhere else at that time.`,
        CAP: (title) => `You are no longer waiting for ${title}: you have the maximum number of places.`,
        EXCHANGED: (title) => `Your place in ${title} has been exchanged.`,
        WITHDRAWN_BY_ORGANISER: (title) => `The organisers have withdrawn your sign-up for ${title}.`,
        HANDED_OVER: (title) => `The organisers have given your place in ${title} to a colleague.`,
      },
      cancelled: (title) => `The organisers have cancelled ${title}.`,
      parted: (title, waits) =>
        `You are no longer going to ${title} together. You keep your ${waits ? 'position on the waiting list' : 'place'}.`,
    },
    atStakeTitle: 'You are already waiting for another session',
    atStake: (what, position) =>
      position ? `You are number ${position} for ${what}.` : `You are waiting for a place in ${what}.`,
    atStakeHelp: 'You cannot have a place there as well as this one. What would you like to do?',
    takeAndKeep: 'Take this place and keep your position',
    takeAndKeepSome: 'Take this place and keep your position where possible',
    takeAndKeepHelp: 'You keep this place until you get one there. Then this one is given up automatically.',
    endsTogether: 'Where you are waiting with a colleague, you cannot keep your position: you stop waiting there.',
    endsInExchange:
      'Where you are waiting in exchange for another place, you cannot keep your position: you stop waiting there.',
    takeAndStop: 'Take this place and stop waiting',
    keepWaiting: 'Do not take this place and keep waiting',
    stopWaiting: 'Stop waiting',
    askStop: (title) => `Stop waiting for ${title}?`,
    yesStop: 'Yes, stop waiting',
  },
});
