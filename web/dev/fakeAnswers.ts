import type { ServerResponse } from 'node:http';

export function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const problem = status >= 400;
  response.writeHead(status, { 'Content-Type': problem ? 'application/problem+json' : 'application/json', ...headers });
  response.end(status === 204 ? undefined : JSON.stringify(body));
}

export function problem(response: ServerResponse, status: number, code: string, more: object = {}, headers = {}): void {
  answer(response, status, { type: `urn:meedoen:problem:${code}`, title: code, ...more }, headers);
}

export function capReached(response: ServerResponse): void {
  const detail =
    'Bij dit congres kun je per dag hoogstens 1 werkbezoek doen, en zoveel plekken heb je al. ' +
    'Wil je toch hierheen? Ruil dan een van die plekken, of meld je daar eerst af.';
  problem(response, 409, 'cap', { cap: { kind: 'VISIT', per: 'DAY', max: 1 }, detail });
}
