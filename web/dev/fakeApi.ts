import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import type { Me, Signup, Slot } from '../src/api/types.ts';
import { answer, capReached, problem } from './fakeAnswers.ts';
import { theCongress, variant } from './fakeCongress.ts';
import { colleague, FakeInvitations } from './fakeInvitations.ts';
import { dashboard, mails, mailStatus, places, signupsStatus } from './fakeOrganisers.ts';
import { availability, changed, count, moveAbout, slots, stream } from './fakePlaces.ts';
import { congress, organisations, sessions, taken } from './sample.ts';

// Enough of the API, in memory and for one person, to look at the pages. Addresses decide what happens:
// organisator@… may see the organisers' page, secretariaat@… acts for two people, traag@… waits for its decisions,
// druk@… is first told to come back, grens@… may have one visit a day. The code is always 123456. `?variant=` of the page is passed on in the referrer.

interface Person {
  email: string;
  me: Me;
  signups: Signup[];
}

let person: Person | null = null;
let refusals = 0;
const invitations = new FakeInvitations(congress().slug, slots[0]?.id ?? '');

function newPerson(email: string): Person {
  const name = (id: string, of: string) => ({ id, congress: congress().slug, name: of, language: 'nl' as const });
  const several = email.startsWith('secretariaat')
    ? [name('p1', 'Proefpersoon Een'), name('p2', 'Proefpersoon Twee')]
    : [];
  const roles = email.startsWith('organisator') ? [`ORGANISER:${congress().slug}`] : [];
  const me: Me = {
    account: { id: email, email, language: 'nl' },
    participants: several,
    roles,
    sessionExpiresAt: congress().signupClosesAt,
    serverTime: new Date().toISOString(),
  };
  return { email, me, signups: [] };
}

function decide(who: Person, slot: Slot, participantId: string): Signup {
  const full = (taken.get(slot.id)?.confirmed ?? 0) >= slot.capacity;
  const position = full ? count(slot.id, 'waiting', 1) : undefined;
  if (!full) count(slot.id, 'confirmed', 1);
  const now = new Date().toISOString();
  const signup: Signup = {
    id: `su${Math.random().toString(36).slice(2)}`,
    slotId: slot.id,
    participantId,
    status: full ? 'WAITLISTED' : 'CONFIRMED',
    requestedAt: now,
    decidedAt: now,
    ...(position ? { position } : {}),
  };
  who.signups.push(signup);
  return signup;
}

function clashOf(who: Person, slot: Slot, participantId: string) {
  const other = slots.find(
    (each) =>
      who.signups.some(
        (signup) =>
          signup.slotId === each.id && signup.status === 'CONFIRMED' && signup.participantId === participantId,
      ) &&
      each.id !== slot.id &&
      each.start < slot.end &&
      slot.start < each.end,
  );
  const session = sessions.find((each) => other && each.slots.includes(other));
  return other && session && { slotId: other.id, title: session.title, start: other.start, end: other.end };
}

function signUp(response: ServerResponse, body: Record<string, string>): void {
  if (!person) return problem(response, 401, 'sign-in-needed');
  if (person.email.startsWith('druk') && refusals++ % 3 < 2) {
    return problem(response, 503, 'service-unavailable', {}, { 'Retry-After': '3' });
  }
  const slot = slots.find(({ id }) => id === body['slotId']);
  if (!slot) return problem(response, 404, 'not-found');
  const participantId = body['participantId'] ?? person.me.participants[0]?.id ?? '';
  const clash = clashOf(person, slot, participantId);
  if (clash) return problem(response, 409, 'clash', { clash });
  if (person.email.startsWith('laat'))
    return problem(response, 409, 'full', { detail: 'Alle plekken zijn bezet en er is geen wachtlijst.' });
  if (person.email.startsWith('grens') && !body['inExchangeFor'] && person.signups.length > 0) {
    return capReached(response);
  }
  const signup = decide(person, slot, participantId);
  if (body['invitationId']) {
    const position = signup.position ? { position: count(slot.id, 'waiting', 1) } : {};
    if (!signup.position) count(slot.id, 'confirmed', 1);
    signup.together = { signupId: 'colleague', name: colleague.name, ...position };
    invitations.used(body['invitationId']);
  }
  if (!person.email.startsWith('traag')) {
    changed();
    return answer(response, 201, signup);
  }
  const decided = { ...signup };
  Object.assign(signup, { status: 'REQUESTED' });
  setTimeout(() => {
    Object.assign(signup, decided);
    changed();
  }, 5000);
  answer(response, 202, signup);
}

function withdraw(response: ServerResponse, id: string): void {
  const signup = person?.signups.find((each) => each.id === id);
  if (!signup) return problem(response, 404, 'not-found');
  count(signup.slotId, signup.status === 'CONFIRMED' ? 'confirmed' : 'waiting', -1);
  signup.status = 'WITHDRAWN';
  changed();
  answer(response, 200, signup);
}

/** `?variant=alleen`: the colleague of a pair leaves as soon as one looks. */
function leaveAlone(): void {
  const pair = person?.signups.find(({ together }) => together);
  if (!pair) return;
  delete pair.together;
  pair.parted = true;
  changed();
}

function invitation(request: IncomingMessage, body: Record<string, string>, what: string) {
  const participantId = body['participantId'] ?? person?.me.participants[0]?.id ?? '';
  const token = body['token'] ?? '';
  switch (what) {
    case 'POST invitations':
      return invitations.make(`http://${request.headers.host}`, body['slotId'] ?? '', participantId);
    case 'GET invitations':
      if (variant(request) === 'alleen') leaveAlone();
      return invitations.mine();
    case 'POST invitations/inviter':
      return { status: 200, body: colleague };
    case 'POST invitations/acceptance':
      return invitations.accept(token, participantId);
    default:
      return invitations.takeBack(what.split('/')[1] ?? '');
  }
}

function confirm(response: ServerResponse, body: Record<string, string>): void {
  if (body['code'] && body['code'] !== '123456')
    return problem(response, 400, 'wrong-code', { attemptsLeft: 3, detail: 'Je kunt het nog 3 keer proberen.' });
  if (body['token'] === 'oud') return problem(response, 400, 'sign-in-expired');
  person = newPerson(body['email'] ?? `${body['token']}@gemeente.example`);
  answer(response, 201, { me: person.me });
}

function introduce(response: ServerResponse, body: Record<string, string>): void {
  if (!person) return problem(response, 401, 'sign-in-needed');
  const organisation = organisations.find(({ id }) => id === body['organisation']);
  const me = { id: 'p0', congress: congress().slug, name: body['name'] ?? '', language: 'nl' as const };
  const participant = organisation ? { ...me, organisation } : me;
  person.me.participants = [participant];
  answer(response, 200, participant);
}

function organisersOnly(response: ServerResponse, data: unknown): void {
  if (!person?.me.roles.length) return problem(response, person ? 403 : 401, person ? 'forbidden' : 'sign-in-needed');
  answer(response, 200, data);
}

const devices = ['Firefox Linux', 'Safari iPhone'].map((names, index) => {
  const [browser, system] = names.split(' ');
  const moments = {
    openedAt: '2026-11-02T09:15:00Z',
    lastUsedAt: '2026-11-20T07:00:00Z',
    expiresAt: '2026-12-04T00:00:00Z',
  };
  return { id: `device-${index}`, browser, system, ownDevice: true, ...moments, current: index === 0 };
});

function loginSessions(response: ServerResponse, what: string): void {
  if (!person) return problem(response, 401, 'sign-in-needed');
  if (what === 'GET login-sessions') return answer(response, 200, devices);
  const at = devices.findIndex(({ id }) => what.endsWith(id));
  if (at > 0) devices.splice(at, 1);
  else person = null;
  answer(response, 204, null);
}

function route(request: IncomingMessage, response: ServerResponse, body: Record<string, string>): void {
  const url = new URL(request.url ?? '/', 'http://none');
  const path = url.pathname.replace('/api/v1/', '/');
  const [, first = '', , ...rest] = path.split('/');
  const what = `${request.method} ${first === 'congresses' ? rest.join('/') : path.slice(1)}`;
  const mine = () => ['signups', person?.signups ?? []] as [string, unknown];
  if (path === '/congresses') return answer(response, 200, [theCongress(request)]);
  if (first === 'congresses' && path.split('/')[2] !== congress().slug) return problem(response, 404, 'not-found');
  if (what === 'GET programme') {
    const info = theCongress(request);
    const opens = { signupOpensAt: info.signupOpensAt, signupClosesAt: info.signupClosesAt };
    const open = sessions.map((session) => ({
      ...session,
      slots: session.slots.map((slot) => ({ ...slot, ...opens })),
    }));
    return answer(response, 200, { congress: info, sessions: open });
  }
  if (what === 'GET availability') return answer(response, 200, { slots: availability() });
  if (what === 'GET availability/stream') return stream(response, () => ['availability', { slots: availability() }]);
  if (what === 'GET organisations') return answer(response, 200, organisations);
  if (what === 'GET dashboard') return organisersOnly(response, dashboard());
  if (what === 'GET dashboard/stream') return stream(response, () => ['dashboard', dashboard()]);
  if (what === 'GET status/places') return organisersOnly(response, places(request));
  if (what === 'GET status/signups') return organisersOnly(response, signupsStatus(request));
  if (what === 'GET status/mails') return organisersOnly(response, mailStatus);
  if (what === 'GET mails') {
    const wanted = url.searchParams.get('state') ?? 'STUCK';
    return organisersOnly(response, { ...mails, mails: mails.mails.filter(({ state }) => state === wanted) });
  }
  if (what === 'GET participants') {
    return organisersOnly(response, [
      { id: 'p9', name: 'Proefpersoon Negen', email: 'negen@gemeente.example', listed: true },
    ]);
  }
  if (path === '/invitations') {
    const opened = invitations.open(body['token'] ?? '');
    return answer(response, opened.status, opened.body);
  }
  if (/ invitations/.test(what)) {
    if (!person) return problem(response, 401, 'sign-in-needed');
    const { status, body: said } = invitation(request, body, what);
    return answer(response, status, said);
  }
  if (what === 'POST sign-in-requests') return answer(response, 202, {});
  if (what === 'POST login-sessions') return confirm(response, body);
  if (what === 'DELETE login-sessions/current') {
    person = null;
    return answer(response, 204, null);
  }
  if (first === 'login-sessions') return loginSessions(response, what);
  if (what === 'GET me' || what === 'PUT me') {
    if (first === 'congresses') return introduce(response, body);
    return person ? answer(response, 200, person.me) : problem(response, 401, 'sign-in-needed');
  }
  if (what === 'POST signups') return signUp(response, body);
  if (what === 'GET signups')
    return person ? answer(response, 200, person.signups) : problem(response, 401, 'sign-in-needed');
  if (what === 'GET signups/stream') return stream(response, mine);
  if (request.method === 'DELETE' && rest[0] === 'signups') return withdraw(response, rest[1] ?? '');
  return problem(response, 404, 'not-found');
}

const middleware: Connect.NextHandleFunction = (request, response, next) => {
  if (!request.url?.startsWith('/api/')) return next();
  let text = '';
  request.on('data', (part) => (text += String(part)));
  request.on('end', () => {
    const body = (text ? JSON.parse(text) : {}) as Record<string, string>;
    setTimeout(() => route(request, response, body), 40);
  });
};

function start(middlewares: Connect.Server): void {
  middlewares.use(middleware);
  setInterval(moveAbout, 3000).unref();
}

export function fakeApi(): Plugin {
  return {
    name: 'meedoen-fake-api',
    configureServer: (server) => start(server.middlewares),
    configurePreviewServer: (server) => start(server.middlewares),
  };
}
