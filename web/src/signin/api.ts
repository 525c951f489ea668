import { request } from '../api/request.ts';
import type { Me } from '../api/types.ts';

export type Proof = { token: string } | { email: string; code: string };

export async function askForMail(email: string, congress: string | undefined): Promise<void> {
  await request('POST', '/api/sign-in', congress ? { email, congress } : { email });
}

export async function confirmSignIn(proof: Proof, ownDevice: boolean): Promise<Me> {
  return (await request<Me>('POST', '/api/sign-in/confirm', { ...proof, ownDevice })).data;
}
