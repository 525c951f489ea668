import { request } from '../api/request.ts';
import type { SignInWish, SignedIn } from '../api/types.ts';

export type Proof = { token: string } | { email: string; code: string };

export async function askForMail(email: string, wish: SignInWish): Promise<void> {
  await request('POST', '/api/v1/sign-in-requests', { email, wish });
}

export async function confirmSignIn(proof: Proof, ownDevice: boolean): Promise<SignedIn> {
  return (await request<SignedIn>('POST', '/api/v1/login-sessions', { ...proof, ownDevice })).data;
}
