import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import type { ImportRequest } from '../src/api/types.ts';
import { answer, problem } from './fakeAnswers.ts';
import { appearance, logo } from './fakeAppearance.ts';
import { listedCongresses, theCongress } from './fakeCongress.ts';
import {
  dashboard,
  decisions,
  distribution,
  mails,
  mailStatus,
  people,
  places,
  signupsStatus,
  slotsHistory,
} from './fakeOrganisers.ts';
import { availability, moveAbout, stream } from './fakePlaces.ts';
import { attendance, ticked } from './fakeAttendance.ts';
import { calendarSubscription } from './fakeCalendar.ts';
import { favourites } from './fakeFavourites.ts';
import { history } from './fakeHistory.ts';
import { messageCounts, messages } from './fakeMessages.ts';
import { imported, listed, listedOne, slotParticipants } from './fakeParticipants.ts';
import { mailPreview, mailSettings } from './fakeMails.ts';
import { declineReminders, mailChoices, reminderSettings } from './fakeReminders.ts';
import { consideredSlot, importedProgramme, plannedSession, plannedSlot } from './fakeProgramme.ts';
import { invitation, openedInvitation, signUp, withdraw } from './fakeSignups.ts';
import { consideredPlace, theirSignups } from './fakeAssignments.ts';
import { mailsTo, story } from './fakeStory.ts';
import { confirm, introduce, loginSessions, organisersOnly, visitor } from './fakeVisitor.ts';
import { deletedMe, myData, myMails } from './fakeMyData.ts';
import { reports } from './fakeReports.ts';
import { tiles } from './fakeTiles.ts';
import { congressChanged, erasure, settings } from './fakeSettings.ts';
import { importedOrganisations } from './fakeOrganisations.ts';
import { ticket, ticketCheck } from './fakeTicket.ts';
import { organisations, sessions } from './sample.ts';

// Enough of the API, in memory and for one person, to look at the pages. The email address decides what happens:
// organisator@… may see the organisers' page, beheerder@… may make congresses, secretariaat@… acts for two people, traag@… waits for its decisions,
// druk@… is told to come back later first, grens@… may have one visit a day. The code is always 123456. `?variant=` in
// the page's address selects a situation; the browser passes it on as the referrer.

function route(request: IncomingMessage, response: ServerResponse, body: Record<string, string>): void {
  const url = new URL(request.url ?? '/', 'http://none');
  const path = url.pathname.replace('/api/v1/', '/');
  const [, first = '', , ...rest] = path.split('/');
  const what = `${request.method} ${first === 'congresses' ? rest.join('/') : path.slice(1)}`;
  const mine = () => ['signups', visitor.person?.signups ?? []] as [string, unknown];
  if (path === '/congresses') return answer(response, 200, listedCongresses(request));
  if (first === 'congresses' && rest.length === 0 && request.method !== 'GET') {
    return congressChanged(request, response, path.split('/')[2] ?? '', body);
  }
  const named = listedCongresses(request).find(({ slug }) => slug === path.split('/')[2]);
  if (first === 'congresses' && !named) return problem(response, 404, 'not-found');
  if (what === 'GET programme') {
    const info = named ?? theCongress(request);
    const opens = { signupOpensAt: info.signupOpensAt, signupClosesAt: info.signupClosesAt };
    const open = sessions.map((session) => ({
      ...session,
      slots: session.slots.map((slot) => ({ ...slot, ...opens })),
    }));
    return answer(response, 200, { congress: info, sessions: open });
  }
  if (what === 'PUT programme') return importedProgramme(response, body as Partial<ImportRequest>, url);
  if (/^GET (slots\/[^/]+\/)?what-if$/.test(what)) return consideredSlot(response, url);
  if (/^GET slots\/[^/]+\/what-if\//.test(what)) return consideredPlace(response, rest, url);
  if (rest[0] === 'participants' && rest[2] === 'signups') return theirSignups(request, response, rest, body);
  if (rest[0] === 'slots' && (rest.length === 2 || rest[2] === 'cancellation'))
    return plannedSlot(request, response, rest[1] ?? '', body);
  if (rest[0] === 'sessions') return plannedSession(request, response, rest, body);
  if (what === 'GET availability') return answer(response, 200, { slots: availability() });
  if (what === 'GET availability/stream') return stream(response, () => ['availability', { slots: availability() }]);
  if (what === 'GET organisations') return answer(response, 200, organisations);
  if (what === 'GET dashboard') return organisersOnly(response, dashboard());
  if (what === 'GET dashboard/stream') return stream(response, () => ['dashboard', dashboard()]);
  if (what === 'GET dashboard/history') return organisersOnly(response, { decisions: decisions(url.searchParams) });
  if (what === 'GET dashboard/history/slots')
    return organisersOnly(response, { slots: slotsHistory(url.searchParams) });
  if (what === 'GET dashboard/distribution') return organisersOnly(response, distribution());
  if (what === 'GET status/places') return organisersOnly(response, places(request));
  if (what === 'GET status/signups') return organisersOnly(response, signupsStatus(request));
  if (what === 'GET status/mails') return organisersOnly(response, mailStatus);
  if (what === 'GET mails' && url.searchParams.has('participantId')) return organisersOnly(response, mailsTo(url));
  if (what === 'GET mails/announcements') return organisersOnly(response, { announcements: messageCounts });
  if (rest[0] === 'announcements') return messages(response, request.method ?? 'GET', rest.slice(1));
  if (what === 'GET mails') {
    const wanted = url.searchParams.get('state') ?? 'STUCK';
    response.setHeader('Total-Count', 6120);
    return organisersOnly(response, { ...mails, mails: mails.mails.filter(({ state }) => state === wanted) });
  }
  if (what === 'GET reports') return organisersOnly(response, { reports });
  if (what === 'GET settings') return settings(response);
  if (what === 'GET retention') return organisersOnly(response, erasure);
  if (rest[0] === 'appearance') return appearance(request, response, body);
  if (rest[0] === 'logo') return logo(request, response, body['text'] ?? '');
  if (rest[0] === 'reminder-settings') return reminderSettings(request, response, body);
  if (rest[0] === 'mail-choices') return mailChoices(request, response, body);
  if (first === 'reminder-opt-outs') return declineReminders(request, response);
  if (rest[0] === 'mail-settings') return mailSettings(request, response, body);
  if (what === 'POST mails/tests') return answer(response, 202, null);
  if (what === 'POST mails/preview') return mailPreview(response, body);
  if (what === 'PUT publication' || what === 'DELETE publication')
    return organisersOnly(response, theCongress(request));
  if (what === 'GET participants') {
    response.setHeader('Total-Count', people.known);
    return organisersOnly(response, url.searchParams.has('page') ? [] : listed);
  }
  if (what === 'GET audit-trail') {
    const found = history(url.searchParams);
    response.setHeader('Total-Count', found.total);
    return organisersOnly(response, found.entries);
  }
  if (/^GET slots\/[^/]+\/participants$/.test(what)) return organisersOnly(response, slotParticipants);
  if (what === 'PUT organisations') return importedOrganisations(response, body['text'] ?? '', url);
  if (what === 'PUT participants')
    return imported(response, body['text'] ?? '', url.searchParams.get('dryRun') === 'true');
  if (/^GET participants\/[^/]+\/story$/.test(what)) return organisersOnly(response, story);
  if (what === 'GET attendance') return organisersOnly(response, { slots: attendance() });
  if (rest[0] === 'signups' && rest[2] === 'attendance') return ticked(request, response, rest[1] ?? '');
  if (rest[0] === 'participants') return listedOne(request, response, rest[1] ?? '', body);
  if (path === '/invitations') {
    const opened = openedInvitation(body['token'] ?? '');
    return answer(response, opened.status, opened.body);
  }
  if (/ invitations/.test(what)) {
    if (!visitor.person) return problem(response, 401, 'sign-in-needed');
    const { status, body: said } = invitation(request, body, what);
    return answer(response, status, said);
  }
  if (what === 'POST sign-in-requests') return answer(response, 202, {});
  if (what === 'POST login-sessions') return confirm(response, body);
  if (what === 'DELETE login-sessions/current') {
    visitor.person = null;
    return answer(response, 204, null);
  }
  if (what === 'GET me/export') return myData(response);
  if (what === 'GET me/mails') return myMails(response);
  if (path === '/me' && request.method === 'DELETE') return deletedMe(response);
  if (first === 'login-sessions') return loginSessions(response, what);
  if (what === 'GET me' || what === 'PUT me') {
    if (first === 'congresses') return introduce(response, body);
    return visitor.person ? answer(response, 200, visitor.person.me) : problem(response, 401, 'sign-in-needed');
  }
  if (rest[0] === 'calendar-subscription') return calendarSubscription(request, response);
  if (rest[0] === 'favourites') return favourites(request, response, url, body);
  if (what === 'GET me/ticket') return ticket(response, url);
  if (what === 'POST ticket-checks') return ticketCheck(response, body);
  if (what === 'POST signups') return signUp(response, body);
  if (what === 'GET signups')
    return visitor.person ? answer(response, 200, visitor.person.signups) : problem(response, 401, 'sign-in-needed');
  if (what === 'GET signups/stream') return stream(response, mine);
  if (request.method === 'DELETE' && rest[0] === 'signups') return withdraw(response, rest[1] ?? '');
  return problem(response, 404, 'not-found');
}

export const middleware: Connect.NextHandleFunction = (request, response, next) => {
  if (request.url?.startsWith('/tiles/')) return tiles(request, response);
  if (!request.url?.startsWith('/api/')) return next();
  let text = '';
  request.on('data', (part) => (text += String(part)));
  request.on('end', () => {
    const isJson = request.headers['content-type'] === 'application/json';
    const body = (isJson ? JSON.parse(text) : { text }) as Record<string, string>;
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
