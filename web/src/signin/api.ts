import { request } from '../api/request.ts';
import type { LoginSessionRequest, SignInRequest, SignInWish, SignedIn } from '../api/types.ts';

export type Proof = { token: string } | { email: string; code: string };

export async function askForMail(email: string, wish: SignInWish): Promise<void> {
  const asked: SignInRequest = { email, wish };
  await request('POST', '/api/v1/sign-in-requests', asked);
}

export async function confirmSignIn(proof: Proof, ownDevice: boolean): Promise<SignedIn> {
  const asked: LoginSessionRequest = { ...proof, ownDevice };
  return (await request<SignedIn>('POST', '/api/v1/login-sessions', asked)).data;
}
