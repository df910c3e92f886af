import { Notice } from './States.tsx';
import { dismiss, useToasts } from './toasts.ts';

/** What was announced; to be placed once, at the end of the page. */
export function Toasts() {
  const toasts = useToasts();
  return (
    <div className="ui-toasts" aria-live="polite">
      {toasts.map((toast) => (
        <Notice key={toast.id} tone={toast.tone} onClose={() => dismiss(toast.id)}>
          {toast.text}
        </Notice>
      ))}
    </div>
  );
}
