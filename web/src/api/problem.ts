import { currentLanguage } from '../language/language.ts';
import type { Language } from './types.ts';

const typePrefix = 'urn:meedoen:problem:';

export interface ProblemBody {
  type?: string;
  title?: string;
  detail?: string;
  [extension: string]: unknown;
}

/** The server answered, and the answer is no. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly code: string;
  readonly title: string | undefined;
  readonly detail: string | undefined;
  readonly properties: Record<string, unknown>;
  readonly retryAfterSeconds: number | undefined;
  /** The language of the request, and therefore of the words. */
  readonly language: Language;

  constructor(status: number, body: ProblemBody, retryAfterSeconds?: number, language = currentLanguage()) {
    super(body.title ?? `HTTP ${status}`);
    this.status = status;
    this.code = body.type?.startsWith(typePrefix) ? body.type.slice(typePrefix.length) : 'unknown';
    this.title = body.title;
    this.detail = body.detail ?? body.title;
    this.properties = body;
    this.retryAfterSeconds = retryAfterSeconds;
    this.language = language;
  }
}

/** There was no answer: no network, or no server. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** True when the same request may succeed a little later and needs no reconsideration first. */
export function isPassing(error: unknown): boolean {
  if (error instanceof Unreachable) return true;
  if (isProblem(error, 'changing-too-often')) return false;
  return error instanceof Problem && [429, 502, 503, 504].includes(error.status);
}

export function isProblem(error: unknown, code: string): error is Problem {
  return error instanceof Problem && error.code === code;
}

/** `Retry-After` comes as seconds or as a date. */
export function secondsToWait(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}
