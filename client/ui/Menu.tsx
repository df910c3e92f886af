import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, Header, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';

export interface MenuEntry {
  id: string;
  label: string;
  /** A second, quieter line. */
  hint?: ReactNode;
  isDisabled?: boolean;
}

export interface MenuProps {
  /** The button that opens it, a Button or IconButton. */
  children: ReactElement;
  label: string;
  /** A heading over the entries. */
  heading?: ReactNode;
  entries: readonly MenuEntry[];
  onAction: (id: string) => void;
  /** Ids that are ticked. */
  ticked?: readonly string[];
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}

/** A button with a list of actions. */
export function Menu(props: MenuProps) {
  const { children, label, heading, entries, onAction, ticked, isOpen, onOpenChange } = props;
  const selection = ticked ? ({ selectionMode: 'single', selectedKeys: ticked } as const) : {};
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      {children}
      <Popover className="ui-popover ui-popover-list" placement="bottom end">
        <AriaMenu
          className="ui-list"
          aria-label={label}
          onAction={(key) => onAction(String(key))}
          {...selection}
        >
          <MenuSection>
            {heading ? <Header className="ui-list-head">{heading}</Header> : null}
            {entries.map((entry) => (
              <MenuItem
                key={entry.id}
                id={entry.id}
                className="ui-item"
                textValue={entry.label}
                isDisabled={entry.isDisabled}
              >
                <span>{entry.label}</span>
                {entry.hint ? <small className="ui-item-hint">{entry.hint}</small> : null}
              </MenuItem>
            ))}
          </MenuSection>
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
