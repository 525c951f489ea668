import type { AskedSignup, KeptDecision } from '../../../api/types.ts';
import { type Line, plain, type StoryContext } from './line.ts';
import type { Moment, Tone } from './moment.ts';

const tones: Record<KeptDecision['kind'], Tone> = {
  ...{ CONFIRMED: 'good', PROMOTED: 'good', ASSIGNED: 'good', WAITLISTED: 'warn', REFUSED: 'bad' },
  ...{ RELEASED: 'plain', EXCHANGED: 'plain', REASSIGNED: 'plain', MOVED: 'plain', PARTED: 'plain' },
  ...{ ACCOMPANIED: 'good', COMPANION_ENDED: 'plain' },
};

/** A request with its first decision, and each later decision. */
export function momentsOf(signup: AskedSignup, context: StoryContext): Moment[] {
  const [first, ...later] = signup.decisions;
  const isAnswer = first?.number === 1;
  const others = isAnswer ? later : signup.decisions;
  return [
    asked(signup, isAnswer ? first : undefined, context),
    ...others.map((decision): Moment => {
      const lines = told(decision, signup.slotId, context);
      return { at: decision.decidedAt, tone: tones[decision.kind], isMail: false, lines };
    }),
  ];
}

function asked(signup: AskedSignup, first: KeptDecision | undefined, context: StoryContext): Moment {
  const { t, name } = context;
  if (signup.byOrganiser) return assigned(signup, first, context);
  const ask = signup.together ? t.askedTogether : t.asked;
  const question = context.about([signup.slotId], (slot = '') => ask(context.when(signup.requestedAt), name, slot));
  const isOpen = signup.decisions.length === 0 && signup.status === 'REQUESTED';
  const answer = first ? answered(first, context) : [plain(isOpen ? t.undecided : t.onlyLast)];
  return {
    at: signup.requestedAt,
    tone: first ? tones[first.kind] : 'plain',
    isMail: false,
    lines: [question, ...answer],
  };
}

/** The organisers made the sign-up, to give its participant a place. */
function assigned(
  { slotId, requestedAt }: AskedSignup,
  first: KeptDecision | undefined,
  context: StoryContext,
): Moment {
  const { t, name } = context;
  const isGiven = first?.kind === 'ASSIGNED';
  const say = isGiven ? t.assigned : t.triedToAssign;
  const what = context.about([slotId], (slot = '') => say(context.when(requestedAt), name, slot));
  const why = !first ? [] : isGiven ? given(first, context) : because(first, t.refusal, context);
  return { at: requestedAt, tone: first ? tones[first.kind] : 'plain', isMail: false, lines: [what, ...why] };
}

/** What became of a request. */
function answered(decision: KeptDecision, context: StoryContext): Line[] {
  const { t, name } = context;
  switch (decision.kind) {
    case 'WAITLISTED':
      return [...waitingBecause(decision, context), plain(t.waits(name, decision.position))];
    case 'REFUSED':
      return [plain(t.refused(name)), ...because(decision, t.refusal, context)];
    case 'CONFIRMED':
      return [plain(decision.pair ? t.atOnceTogether : t.atOnce(name)), ...beside(decision, t.besideToo, context)];
    default:
      return [];
  }
}

function waitingBecause({ heldBack, pair, position, capacity }: KeptDecision, { t, name }: StoryContext): Line[] {
  const held = t.heldBack[heldBack ?? ''];
  if (held) return [plain(held(name, ''))];
  if (pair) return [plain(t.noTwoFree)];
  if (capacity === undefined) return [plain(t.noneFree)];
  // Somebody ahead may be the reason: a free place is kept for a pair until a second one is free.
  return [plain(position === 1 ? t.full(capacity) : t.fullOrAwaited(capacity))];
}

/** A later decision. */
function told(decision: KeptDecision, slotId: string, context: StoryContext): Line[] {
  const { t, name } = context;
  const when = context.when(decision.decidedAt);
  const slotSaying = (say: (when: string, name: string, slot: string) => string) =>
    context.about([slotId], (slot = '') => say(when, name, slot));
  switch (decision.kind) {
    case 'CONFIRMED':
    case 'PROMOTED':
      return [slotSaying(t.promoted), ...promotedBecause(decision, context), ...beside(decision, t.besideToo, context)];
    case 'ASSIGNED':
      return [slotSaying(t.assigned), ...given(decision, context)];
    case 'WAITLISTED':
      return [slotSaying(t.other), plain(t.waits(name, decision.position))];
    case 'REFUSED':
      return refusedTo(decision, slotSaying, context);
    case 'EXCHANGED':
    case 'REASSIGNED': {
      const say = decision.kind === 'EXCHANGED' ? t.exchanged : t.reassigned;
      return [context.about([slotId, decision.otherSlotId], (slot = '', other = '') => say(when, name, slot, other))];
    }
    case 'RELEASED':
      return [
        slotSaying(endingOf(decision, context)),
        ...endedBecause(decision, context),
        ...beside(decision, t.besideLost, context),
      ];
    case 'MOVED':
      return [context.about([slotId], (slot = '') => t.moved(when, slot)), ...movedTo(decision, context)];
    case 'ACCOMPANIED':
      return [slotSaying(decision.companion === 'INTERPRETER' ? t.interpreter : t.companion)];
    case 'COMPANION_ENDED':
      return [slotSaying(t.companionEnded)];
    case 'PARTED':
      return [
        context.about([slotId], (slot = '') => t.parted(when, slot)),
        plain((decision.held === 'PLACE' ? t.partedPlace : t.partedWaiting)(name)),
      ];
  }
}

/** Whoever has a place was refused one for a companion. */
function refusedTo(
  decision: KeptDecision,
  slotSaying: (say: (when: string, name: string, slot: string) => string) => Line,
  context: StoryContext,
): Line[] {
  const { t } = context;
  if (decision.held === 'PLACE') {
    const why = decision.reason === 'FULL' ? [plain(t.noneFree)] : because(decision, t.refusal, context);
    return [slotSaying(t.triedCompanion), ...why];
  }
  return [slotSaying(t.triedToAssign), ...because(decision, t.refusal, context)];
}

type Beside = Record<NonNullable<KeptDecision['companion']>, (name: string) => string>;

/** What became of the place beside it. */
function beside({ companion }: KeptDecision, say: Beside, { name }: StoryContext): Line[] {
  return companion ? [plain(say[companion](name))] : [];
}

/** What is said of a place that the organisers gave. */
function given(decision: KeptDecision, context: StoryContext): Line[] {
  const { t } = context;
  return [...(decision.fromSetAside ? [plain(t.fromSetAside)] : []), ...beside(decision, t.besideToo, context)];
}

function promotedBecause({ kind, pair }: KeptDecision, { t, name }: StoryContext): Line[] {
  if (kind !== 'PROMOTED') return [];
  return [plain((pair ? t.promotedTogetherWhy : t.promotedWhy)(name))];
}

function endingOf({ reason, held }: KeptDecision, { t }: StoryContext) {
  if (held === 'WAITING') return t.endedWaiting;
  if (reason === 'HANDED_OVER') return t.handedOver;
  return reason === 'SLOT_CANCELLED' ? t.lost : t.ended;
}

function endedBecause(decision: KeptDecision, context: StoryContext): Line[] {
  const ownChoice = decision.reason === 'WITHDRAWN' && decision.held !== 'WAITING';
  return ownChoice ? [] : because(decision, context.t.ending, context);
}

function movedTo({ otherSlotId, heldBack }: KeptDecision, context: StoryContext): Line[] {
  const { t, name } = context;
  const held = t.heldBack[heldBack ?? ''];
  return [
    plain(t.movedKept(name)),
    ...(otherSlotId ? [context.about([otherSlotId], (other = '') => t.movedOnto(other))] : []),
    ...(held ? [plain(held(name, ''))] : []),
  ];
}

type Reasons = Record<string, (name: string, other: string) => string>;

/** A reason that has no words yet is not told. */
function because({ reason, otherSlotId }: KeptDecision, reasons: Reasons, context: StoryContext): Line[] {
  const say = reasons[reason ?? ''];
  if (!say) return [];
  return [context.about([otherSlotId], (other = '') => say(context.name, other))];
}
