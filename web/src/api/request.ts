import { readDate } from '../clock/serverClock.ts';
import { currentLanguage } from '../language/language.ts';
import type { Language } from './types.ts';
import { Problem, type ProblemBody, secondsToWait, Unreachable } from './problem.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Answer<T> {
  status: number;
  data: T;
  /** For a paged list: the number of entries on all pages. */
  total?: number;
  /** The version of what was answered, for `ifMatch` of a change. */
  etag?: string;
}

/** In place of a version: there must not be any yet. */
export const nothing = Symbol('nothing');

interface Sending {
  method: Method;
  path: string;
  body: unknown;
  language: Language;
  /** Changes only this version. */
  ifMatch: string | typeof nothing | undefined;
}

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Browsers name the type of the same file in different ways; the server looks at the file itself. */
function typeOf({ type }: Blob): string {
  if (type === 'image/jpeg') return type;
  if (type.startsWith('image/')) return 'image/png';
  return type === workbook ? workbook : 'text/csv';
}

const patienceInMs = 20_000;

function send({ method, path, body, language, ifMatch }: Sending): Promise<Response> {
  const headers: Record<string, string> = { Accept: 'application/json', 'Accept-Language': language };
  if (ifMatch === nothing) headers['If-None-Match'] = '*';
  else if (ifMatch !== undefined) headers['If-Match'] = ifMatch;
  const isFile = body instanceof Blob;
  if (body !== undefined) headers['Content-Type'] = isFile ? typeOf(body) : 'application/json';
  return fetch(path, {
    method,
    headers,
    body: isFile ? body : body === undefined ? null : JSON.stringify(body),
    signal: AbortSignal.timeout(patienceInMs),
  }).catch((cause: unknown) => {
    throw new Unreachable('no answer', { cause });
  });
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    const text = await response.text();
    return text === '' ? {} : JSON.parse(text);
  } catch {
    return {};
  }
}

export async function request<T>(
  method: Method,
  path: string,
  body?: unknown,
  ifMatch?: Sending['ifMatch'],
): Promise<Answer<T>> {
  const askedAt = Date.now();
  const language = currentLanguage();
  const response = await send({ method, path, body, language, ifMatch });
  readDate(response.headers.get('Date'), askedAt, Date.now());
  const data = await bodyOf(response);
  const total = response.headers.get('Total-Count');
  const etag = response.headers.get('ETag');
  const more = { ...(total && { total: Number(total) }), ...(etag && { etag }) };
  if (response.ok) return { status: response.status, data: data as T, ...more };
  throw new Problem(
    response.status,
    data as ProblemBody,
    secondsToWait(response.headers.get('Retry-After'), Date.now()),
    language,
  );
}

export async function get<T>(path: string): Promise<T> {
  return (await request<T>('GET', path)).data;
}
