import type { KeyboardEventHandler, MouseEventHandler, ReactNode } from 'react';

interface Props {
  label: string;
  size: { width: number; height: number };
  /** Id of the part under the keys. */
  active: string | undefined;
  onKeyDown: KeyboardEventHandler<HTMLElement>;
  onClick: MouseEventHandler<HTMLElement>;
  children: ReactNode;
}

/** What holds a picture: one stop of the tab key, in which arrows walk the parts. */
export function DrawingBox({ label, size, active, onKeyDown, onClick, children }: Props) {
  return (
    <div
      className="regions-drawing"
      role="listbox"
      data-inline
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={active}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <svg width={size.width} height={size.height} role="presentation">
        {children}
      </svg>
    </div>
  );
}
