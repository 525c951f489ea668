import { isPassing, Problem, Unreachable } from '../api/problem.ts';
import { appTexts } from './texts.ts';

type AppTexts = (typeof appTexts)['nl'];

/** The server's own sentence is in the reader's language already; where there is none, ours. */
export function errorSentence(error: unknown, t: AppTexts): string {
  if (error instanceof Unreachable) return t.noAnswer;
  if (isPassing(error)) return t.tooBusy;
  if (error instanceof Problem && error.status === 401) return t.signInFirst;
  if (error instanceof Problem && error.status < 500 && error.detail) return error.detail;
  return t.fault;
}
