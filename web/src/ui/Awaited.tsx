import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { isPassing } from '../api/problem.ts';
import { Button } from './Button.tsx';
import { uiTexts } from './texts.ts';
import { useTexts } from '../language/language.ts';
import { Alert } from './Alert.tsx';
import { ErrorText } from './ErrorText.tsx';
import { Page } from './Page.tsx';

interface AwaitedProps<T> {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}

export function Loading() {
  return <p className="loading">{useTexts(uiTexts).loading}</p>;
}

function useKeepTrying(query: UseQueryResult<unknown>, away: boolean): void {
  const { refetch } = query;
  useEffect(() => {
    if (!away) return undefined;
    const timer = setInterval(() => void refetch(), 8000 + Math.random() * 6000);
    return () => clearInterval(timer);
  }, [refetch, away]);
}

function Failed({ query }: { query: UseQueryResult<unknown> }) {
  const t = useTexts(uiTexts);
  const away = isPassing(query.error);
  useKeepTrying(query, away);
  return (
    <Alert kind={away ? 'warning' : 'error'}>
      {away ? <p>{t.unreachable}</p> : <ErrorText error={query.error} />}
      <Button purpose="secondary" onClick={() => void query.refetch()} busy={query.isFetching}>
        {t.tryNow}
      </Button>
    </Alert>
  );
}

function FailedPage({ query }: { query: UseQueryResult<unknown> }) {
  const t = useTexts(uiTexts);
  return (
    <Page title={isPassing(query.error) ? t.unreachableTitle : t.failedTitle} narrow>
      <Failed query={query} />
    </Page>
  );
}

/** For what a whole page depends on. Until it is there, something of the same shape may be shown. */
export function AwaitedPage<T>({ query, children, shape = <Loading /> }: AwaitedProps<T> & { shape?: ReactNode }) {
  if (query.data !== undefined) return children(query.data);
  return query.isError ? <FailedPage query={query as UseQueryResult<unknown>} /> : shape;
}

/** Data that was loaded before stays visible when a refetch fails. */
export function Awaited<T>({ query, children }: AwaitedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  return query.isError ? <Failed query={query as UseQueryResult<unknown>} /> : <Loading />;
}
