import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, Focusable, TooltipTrigger } from 'react-aria-components';

export interface TooltipProps {
  text: ReactNode;
  /** A control of ui/, or with `plain` any focusable element. */
  children: ReactElement;
  plain?: boolean;
  delay?: number;
}

/** A short explanation on hover and on focus. */
export function Tooltip({ text, children, plain = false, delay = 500 }: TooltipProps) {
  return (
    <TooltipTrigger delay={delay} closeDelay={100}>
      {plain ? <Focusable>{children as never}</Focusable> : children}
      <AriaTooltip className="ui-tooltip" offset={6}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
