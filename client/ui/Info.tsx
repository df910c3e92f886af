import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Tooltip } from './Tooltip.tsx';

export interface InfoProps {
  /** What is explained: "E–I index". */
  about: string;
  /** Definition, convention, N and m, what was left out. */
  children: ReactNode;
}

/** ⓘ beside a number or a word: its definition on hover and focus, and as a panel that stays when pressed. */
export function Info({ about, children }: InfoProps) {
  return (
    <DialogTrigger>
      <Tooltip text={children} delay={250}>
        <Button className="ui-info" aria-label={`What is ${about}?`}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.4" />
            <path d="M8 7.2v4M8 4.6v.9" />
          </svg>
        </Button>
      </Tooltip>
      <Popover className="ui-popover">
        <Dialog className="ui-info-panel" aria-label={about}>
          <strong>{about}</strong>
          <div>{children}</div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
