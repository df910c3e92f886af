import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, Header, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';

export interface MenuEntry {
  id: string;
  label: string;
  /** A second, quieter line. */
  hint?: ReactNode;
  isDisabled?: boolean;
}

export interface MenuSectionEntries {
  /** A heading over the entries. */
  heading?: ReactNode;
  entries: readonly MenuEntry[];
}

export interface MenuListProps {
  label: string;
  sections: readonly MenuSectionEntries[];
  onAction: (id: string) => void;
  /** Ids that are ticked. */
  ticked?: readonly string[];
}

export interface MenuProps extends Omit<MenuListProps, 'sections'>, MenuSectionEntries {
  /** The button that opens it, a Button or IconButton. */
  children: ReactElement;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}

/** A list of actions. */
export function MenuList({ label, sections, onAction, ticked }: MenuListProps) {
  const selection = ticked ? ({ selectionMode: 'single', selectedKeys: ticked } as const) : {};
  return (
    <AriaMenu className="ui-list" aria-label={label} onAction={(key) => onAction(String(key))} {...selection}>
      {sections.map(({ heading, entries }, i) => (
        <MenuSection key={i} id={`section-${i}`}>
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
      ))}
    </AriaMenu>
  );
}

/** A button with a list of actions. */
export function Menu({ children, heading, entries, isOpen, onOpenChange, ...list }: MenuProps) {
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      {children}
      <Popover className="ui-popover ui-popover-list" placement="bottom end">
        <MenuList {...list} sections={[{ heading, entries }]} />
      </Popover>
    </MenuTrigger>
  );
}
