import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { tell } from '../ui/notice.tsx';
import { forgetWhoIAm } from './session.ts';

/** For when the session has ended on purpose: the first page says so. */
export function useSignedOut() {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  return (text: string) => {
    forgetWhoIAm(client);
    navigate('/');
    tell({ kind: 'ok', text, path: '/' });
  };
}
