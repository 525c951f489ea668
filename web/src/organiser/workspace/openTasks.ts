import { createContext, type ReactNode } from 'react';

/** What shows beside *Overzicht* how much has to be done. It comes from the dashboard, which itself uses the workspace. */
export const OpenTasksContext = createContext<(slug: string) => ReactNode>(() => null);
