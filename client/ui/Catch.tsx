import { Component, type ReactNode } from 'react';
import { ErrorState } from './States.tsx';

export interface CatchProps {
  /** What failed, in words. */
  what: string;
  children: ReactNode;
}

/** A part of the page could not be fetched, usually since the program was updated meanwhile: only a new page helps. */
function isOutdated(error: unknown): boolean {
  return error instanceof TypeError && /module|import/i.test(error.message);
}

/** Keeps a fault in one part of the page from taking the rest away; says what it was and offers to try again. */
export class Catch extends Component<CatchProps, { error: unknown }> {
  override state = { error: undefined };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const retry = () => (isOutdated(error) ? window.location.reload() : this.setState({ error: undefined }));
    return <ErrorState what={this.props.what} error={error} onRetry={retry} />;
  }
}
