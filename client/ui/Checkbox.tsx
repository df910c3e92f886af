import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components';

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'className' | 'style' | 'children'> {
  children: ReactNode;
}

export function Checkbox({ children, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox className="ui-checkbox" {...props}>
      {({ isIndeterminate }) => (
        <>
          <span className="ui-box">
            <svg viewBox="0 0 14 14" aria-hidden="true">
              <path d={isIndeterminate ? 'M3 7h8' : 'm2.5 7.2 3 3 6-6.4'} />
            </svg>
          </span>
          <span className="ui-checkbox-text">{children}</span>
        </>
      )}
    </AriaCheckbox>
  );
}
