import { Component, type ReactNode, useEffect, useRef } from 'react';
import { useHealth } from '../api/health.ts';
import { UnloadedPart } from './lazy-part.ts';
import { ErrorState } from './States.tsx';

export interface CatchProps {
  /** What failed, in words. */
  what: string;
  children: ReactNode;
}

/** A part of the page that is missing: the address holds the whole state, so a new page shows it, by itself once the program is back. */
function Unloaded({ what, error }: { what: string; error: UnloadedPart }) {
  const isAway = useHealth().away !== undefined;
  const wasAway = useRef(isAway);
  useEffect(() => {
    if (wasAway.current && !isAway) window.location.reload();
    wasAway.current = isAway;
  }, [isAway]);
  return <ErrorState what={what} error={error} onRetry={() => window.location.reload()} />;
}

/** Keeps a fault in one part of the page from taking the rest away; says what it was and offers to try again. */
export class Catch extends Component<CatchProps, { error: unknown }> {
  override state: { error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const { what } = this.props;
    if (error instanceof UnloadedPart) return <Unloaded what={what} error={error} />;
    return <ErrorState what={what} error={error} onRetry={() => this.setState({ error: undefined })} />;
  }
}
