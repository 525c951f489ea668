import { queryOptions } from '@tanstack/react-query';
import { get, request } from '../api/request.ts';
import type { LoginSession } from '../api/types.ts';

export const loginSessionsQuery = queryOptions({
  queryKey: ['login-sessions'],
  queryFn: () => get<LoginSession[]>('/api/v1/login-sessions'),
});

export async function endSession(id: string): Promise<void> {
  await request('DELETE', `/api/v1/login-sessions/${id}`);
}

export async function endAllSessions(): Promise<void> {
  await request('DELETE', '/api/v1/login-sessions');
}
