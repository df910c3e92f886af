import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Tooltip } from './Tooltip.tsx';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  children: ReactNode;
  /** `primary` once a panel at most; `quiet` has no frame; `link` reads as text. */
  look?: 'plain' | 'primary' | 'quiet' | 'link';
}

export function Button({ look = 'plain', children, ...props }: ButtonProps) {
  return (
    <AriaButton className={`ui-button ui-button-${look}`} {...props}>
      {children}
    </AriaButton>
  );
}

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'aria-label'> {
  /** What it does: read aloud, and shown as a tooltip. */
  label: string;
  /** The key that does the same, shown in the tooltip. */
  shortcut?: string;
  children: ReactNode;
}

export function IconButton({ label, shortcut, children, ...props }: IconButtonProps) {
  return (
    <Tooltip text={shortcut ? `${label} (${shortcut})` : label}>
      <AriaButton className="ui-icon-button" aria-label={label} {...props}>
        {children}
      </AriaButton>
    </Tooltip>
  );
}
