import type { Answer } from '../../api/request.ts';

/** What was read, and its version. */
export interface Versioned<T> {
  value: T;
  etag: string;
}

/** A proxy that compresses answers marks their tags as weak, which no change may depend on. */
const strong = (etag: string) => etag.replace(/^W\//, '');

export async function versioned<T>(answer: Promise<Answer<T>>): Promise<Versioned<T>> {
  const { data, etag = '' } = await answer;
  return { value: data, etag: strong(etag) };
}
