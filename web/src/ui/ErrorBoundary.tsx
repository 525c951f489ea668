import { Component, type ReactNode } from 'react';
import { forgetFailedPages } from '../browser/lazyPage.ts';

interface ErrorBoundaryProps {
  /** A new value clears the failure: another page may work. */
  page?: string;
  fallback: (error: unknown, again: () => void) => ReactNode;
  children: ReactNode;
}

interface State {
  error: unknown;
  page: string | undefined;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { error: null, page: this.props.page };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error ?? new Error() };
  }

  static getDerivedStateFromProps({ page }: ErrorBoundaryProps, state: State): Partial<State> | null {
    if (page === state.page) return null;
    if (state.error !== null) forgetFailedPages();
    return { error: null, page };
  }

  again = () => {
    forgetFailedPages();
    this.setState({ error: null });
  };

  override render() {
    return this.state.error === null ? this.props.children : this.props.fallback(this.state.error, this.again);
  }
}
