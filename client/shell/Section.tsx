import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Icon } from '../ui/Icon.tsx';

export interface SectionProps {
  title: string;
  /** Said beside the title: a count, or what is chosen. */
  note?: ReactNode;
  isOpen?: boolean;
  children: ReactNode;
}

/** A part of a panel that can be closed. */
export function Section({ title, note, isOpen = true, children }: SectionProps) {
  return (
    <Disclosure className="shell-section" defaultExpanded={isOpen}>
      <Heading className="shell-section-head" level={3}>
        <Button slot="trigger" className="shell-section-button">
          <Icon name="chevron" />
          <span>{title}</span>
          {note === undefined ? null : <span className="ui-amount">{note}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className="shell-section-body">{children}</DisclosurePanel>
    </Disclosure>
  );
}
