import { Button } from '@nl-design-system-candidate/button-react';
import { Component, type ReactNode } from 'react';
import { currentLanguage } from '../language/language.ts';
import { appTexts } from './texts.ts';

interface ErrorBoundaryProps {
  /** A new value forgets the failure: another page may well work. */
  page: string;
  children: ReactNode;
}

interface State {
  failed: boolean;
  page: string;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { failed: false, page: this.props.page };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ page }: ErrorBoundaryProps, state: State): Partial<State> | null {
    return page === state.page ? null : { failed: false, page };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const t = appTexts[currentLanguage()];
    return (
      <div className="page page--narrow" role="alert">
        <h1>{t.failedTitle}</h1>
        <p>{t.failed}</p>
        <Button purpose="primary" onClick={() => window.location.reload()}>
          {t.reload}
        </Button>
      </div>
    );
  }
}
