import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import type { Me, Signup, Slot, SlotAvailability } from '../src/api/types.ts';
import { colleague, FakeInvitations } from './fakeInvitations.ts';
import { congress, organisations, sessions, taken } from './sample.ts';

// Enough of the API, in memory and for one person, to look at the pages. Addresses decide what happens:
// organisator@… may see the organisers' page, secretariaat@… acts for two people, traag@… waits for its decisions,
// druk@… is first told to come back. The code is always 123456. `?variant=` of the page is passed on in the referrer.

interface Person {
  email: string;
  me: Me;
  signups: Signup[];
}

let person: Person | null = null;
let version = 1;
let refusals = 0;
const streams = new Map<ServerResponse, () => [event: string, data: unknown]>();
const slots: Slot[] = sessions.flatMap((session) => session.slots);
const invitations = new FakeInvitations(congress().slug, slots[0]?.id ?? '');

function variant(request: IncomingMessage): string | null {
  return new URL(request.headers.referer ?? 'http://none').searchParams.get('variant');
}

function theCongress(request: IncomingMessage) {
  const one = congress();
  const soon = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
  if (variant(request) === 'straks') return { ...one, signupOpensAt: opening() };
  if (variant(request) === 'dicht') return { ...one, signupClosesAt: soon(-60) };
  return one;
}

let opensAt: number | null = null;

/** `?variant=straks`: sign-up opens twenty seconds after the first look. */
function opening(): string {
  opensAt ??= Date.now() + 20_000;
  return new Date(opensAt).toISOString();
}

function availability(): SlotAvailability[] {
  return slots.map(({ id, capacity, cancelled }) => ({
    slotId: id,
    capacity,
    cancelled,
    version,
    ...(taken.get(id) ?? { confirmed: 0, waiting: 0 }),
  }));
}

function dashboard() {
  const all = availability();
  const sum = (value: (slot: SlotAvailability) => number) => all.reduce((total, each) => total + value(each), 0);
  return {
    totals: {
      slots: all.length,
      places: sum((slot) => slot.capacity),
      confirmed: sum((slot) => slot.confirmed),
      waiting: sum((slot) => slot.waiting),
      fullSlots: all.filter((slot) => slot.confirmed >= slot.capacity).length,
      participants: 431,
    },
    slots: slots.map(({ id, start, end, waitingList }, index) => ({
      ...{ slotId: id, start, end, waitingList, promoting: index !== 3 },
      ...all.find((slot) => slot.slotId === id),
    })),
    version,
  };
}

function answer(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  const problem = status >= 400;
  response.writeHead(status, { 'Content-Type': problem ? 'application/problem+json' : 'application/json', ...headers });
  response.end(status === 204 ? undefined : JSON.stringify(body));
}

function problem(response: ServerResponse, status: number, code: string, more: object = {}, headers = {}): void {
  answer(response, status, { type: `urn:meedoen:problem:${code}`, title: code, ...more }, headers);
}

function stream(response: ServerResponse, snapshot: () => [string, unknown]): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  streams.set(response, snapshot);
  response.on('close', () => streams.delete(response));
  push(response, snapshot);
}

function push(response: ServerResponse, snapshot: () => [string, unknown]): void {
  const [event, data] = snapshot();
  response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}

function changed(): void {
  version++;
  streams.forEach((snapshot, response) => push(response, snapshot));
}

function count(slotId: string, field: 'confirmed' | 'waiting', by: number): number {
  const numbers = taken.get(slotId) ?? { confirmed: 0, waiting: 0 };
  numbers[field] = Math.max(0, numbers[field] + by);
  taken.set(slotId, numbers);
  return numbers[field];
}

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
    return problem(response, 422, 'wrong-code', { attemptsLeft: 3, detail: 'Je kunt het nog 3 keer proberen.' });
  if (body['token'] === 'oud') return problem(response, 422, 'sign-in-expired');
  person = newPerson(body['email'] ?? `${body['token']}@gemeente.example`);
  answer(response, 200, person.me);
}

function introduce(response: ServerResponse, body: Record<string, string>): void {
  if (!person) return problem(response, 401, 'sign-in-needed');
  const organisation = organisations.find(({ id }) => id === body['organisation']);
  const me = { id: 'p0', congress: congress().slug, name: body['name'] ?? '', language: 'nl' as const };
  const participant = organisation ? { ...me, organisation } : me;
  person.me.participants = [participant];
  answer(response, 200, participant);
}

const mails = {
  totals: { waiting: 2, sent: 861, stuck: 1, givenUp: 0, expired: 3 },
  mails: [
    {
      ...{ id: 'm1', kind: 'CONFIRMED', participantId: 'p9', state: 'STUCK', attempts: 4 },
      ...{ createdAt: new Date().toISOString(), nextAttemptAt: new Date(Date.now() + 600_000).toISOString() },
      lastError: '451 4.7.1 Greylisted, please try again later',
    },
  ],
};

const events = { outbox: { events: 0, oldestSeconds: 0 }, putAside: {} };

/** `?variant=fout`: a place too many, and two parts that contradict each other. */
function places(request: IncomingMessage) {
  const wrong = variant(request) === 'fout';
  const all = slots.map(({ id }, index) => ({
    ...{ slotId: id, confirmed: 0, waiting: 0, ...taken.get(id) },
    tooMany: wrong && index === 0 ? 1 : 0,
  }));
  const promises = { tooMany: wrong ? 1 : 0, twice: 0, atTheSameTime: 0, idle: 0, contradicting: 0 };
  return { ...promises, slots: all, ...events };
}

function signupsStatus(request: IncomingMessage) {
  const wrong = variant(request) === 'fout';
  const all = slots.map(({ id }, index) => {
    const numbers = { confirmed: 0, waiting: 0, ...taken.get(id) };
    return { slotId: id, ...numbers, confirmed: numbers.confirmed + (wrong && index === 1 ? 1 : 0), lost: 0 };
  });
  return { lost: 0, twice: 0, decided: 861, slots: all, ...events };
}

const mailStatus = { decided: 861, waiting: 2, oldestSeconds: 3, stuck: 1, givenUp: 0, putAside: {} };

function organisersOnly(response: ServerResponse, data: unknown): void {
  if (!person?.me.roles.length) return problem(response, person ? 403 : 401, person ? 'forbidden' : 'sign-in-needed');
  answer(response, 200, data);
}

function route(request: IncomingMessage, response: ServerResponse, body: Record<string, string>): void {
  const url = new URL(request.url ?? '/', 'http://none');
  const [, , first = '', , ...rest] = url.pathname.split('/');
  const what = `${request.method} ${first === 'congresses' ? rest.join('/') : url.pathname.slice(5)}`;
  const mine = () => ['signups', person?.signups ?? []] as [string, unknown];
  if (url.pathname === '/api/congresses') return answer(response, 200, [theCongress(request)]);
  if (first === 'congresses' && url.pathname.split('/')[3] !== congress().slug)
    return problem(response, 404, 'not-found');
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
  if (url.pathname === '/api/invitations') {
    const opened = invitations.open(body['token'] ?? '');
    return answer(response, opened.status, opened.body);
  }
  if (/ invitations/.test(what)) {
    if (!person) return problem(response, 401, 'sign-in-needed');
    const { status, body: said } = invitation(request, body, what);
    return answer(response, status, said);
  }
  if (what === 'POST sign-in') return answer(response, 202, {});
  if (what === 'POST sign-in/confirm') return confirm(response, body);
  if (what === 'POST sign-out') {
    person = null;
    return answer(response, 204, null);
  }
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

/** Others sign up and withdraw, so that there is something live to see. */
function moveAbout(): void {
  const slot = slots[Math.floor(Math.random() * slots.length)];
  const numbers = slot && taken.get(slot.id);
  if (!slot || !numbers || slot.cancelled) return;
  const by = Math.random() < 0.5 ? 1 : -1;
  if (numbers.confirmed + by < slot.capacity && numbers.waiting === 0) count(slot.id, 'confirmed', by);
  else if (slot.waitingList) count(slot.id, 'waiting', by);
  changed();
}

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
