import type { ReactNode } from 'react';
import { ApiError } from '../api/call.ts';
import { changeFilter } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button } from './Button.tsx';

/** A share from 0 to 1 in whole per cent. */
const percent = (share: number) => `${Math.floor(100 * share)} %`;

/** Work in progress: what is being done, how far (in pieces, or as a share from 0 to 1), and a way to stop it. */
export function Loading(props: {
  what: string;
  progress?: { done: number; of: number | null };
  share?: number | null;
  onCancel?: () => void;
}) {
  const { what, progress, share, onCancel } = props;
  const pieces = progress && (progress.of ? `${progress.done} of ${progress.of}` : String(progress.done));
  const amount = typeof share === 'number' ? percent(share) : pieces;
  return (
    <div className="ui-state" role="status">
      <span className="ui-spinner" aria-hidden="true" />
      <p>
        {what}
        <Amount>{amount}</Amount>
      </p>
      {onCancel ? <Button onPress={onCancel}>Cancel</Button> : null}
    </div>
  );
}

/** How far it is, for the eye: read aloud, each step would be. */
export function Amount({ share, children }: { share?: number | null; children?: ReactNode }) {
  const amount = typeof share === 'number' ? percent(share) : children;
  return amount ? (
    <span className="ui-amount" aria-hidden="true">
      {' '}
      {amount}
    </span>
  ) : null;
}

/** Nothing to show: why, and what would bring something (usually which filter to loosen). */
export function Empty({
  title,
  children,
  actions,
}: {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className="ui-state" role="status">
      <p className="ui-state-title">{title}</p>
      {children ? <div className="ui-state-text">{children}</div> : null}
      {actions ? <div className="ui-actions">{actions}</div> : null}
    </div>
  );
}

/** Without what only scripts can follow: "GET /api/regions lists those there are." The page has a button for it. */
const forReaders = (message: string) => message.replace(/ GET \/api\/[^.]*\./g, '');

/** What went wrong, where, and what to do; with the single errors where the program named them. */
export function ErrorState({ error, what, onRetry }: { error: unknown; what: string; onRetry?: () => void }) {
  const problem = error instanceof ApiError ? error.problem : undefined;
  const message = error instanceof Error ? error.message : String(error);
  return (
    <div className="ui-state ui-state-error" role="alert">
      <p className="ui-state-title">{what}</p>
      <p className="ui-state-text">{forReaders(message)}</p>
      {problem?.errors && problem.errors.length > 1 ? (
        <ul className="ui-state-list">
          {problem.errors.map((e, i) => (
            <li key={i}>
              {[e.file, e.line && `${e.unit ?? 'line'} ${e.line}`, e.column, e.message]
                .filter(Boolean)
                .join(' · ')}
            </li>
          ))}
        </ul>
      ) : null}
      {problem?.code === 'unknown-dataset' ? <Without part="dataset" label="Show all data sets" /> : null}
      {problem?.code === 'unknown-region' ? <Without part="regions" label="Show all regions" /> : null}
      {onRetry ? <Button onPress={onRetry}>Try again</Button> : null}
    </div>
  );
}

/** The filter names something that isn't in the data, or no longer: takes that part of it away. */
function Without({ part, label }: { part: 'dataset' | 'regions'; label: string }) {
  const [{ filter }, update] = useAppState();
  if (filter[part] === undefined) return null;
  return (
    <Button look="primary" onPress={() => update(changeFilter({ [part]: undefined }))}>
      {label}
    </Button>
  );
}

/** A part is shown: how many are left, and how to get them. */
export function Partial({
  remaining,
  what,
  children,
}: {
  remaining: number;
  what: string;
  children?: ReactNode;
}) {
  return (
    <div className="ui-notice" role="status">
      <span>
        {remaining.toLocaleString('en')} more {what} not shown.
      </span>
      {children}
    </div>
  );
}

/** A short remark in a strip: `warn` for what the user should know, `error` for what failed. */
export function Notice(props: {
  tone?: 'plain' | 'warn' | 'error';
  children: ReactNode;
  onClose?: () => void;
}) {
  const { tone = 'plain', children, onClose } = props;
  return (
    <div className={`ui-notice ui-notice-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <span>{children}</span>
      {onClose ? (
        <Button look="quiet" onPress={onClose} aria-label="Close this notice">
          ×
        </Button>
      ) : null}
    </div>
  );
}
