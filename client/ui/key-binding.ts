export interface KeyBinding {
  /** As KeyboardEvent.key has it, lower case, with "shift+" before it where needed: "f", "shift+z", "?", "arrowleft". */
  key: string;
  /** What it does, for the list of keys. */
  what: string;
  group: string;
  /** Absent: the element that holds the focus handles the key itself; it is only listed here. */
  run?: () => void;
}

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Keys with Ctrl or Meta are the browser's, but for those by which programs undo and redo. */
const withControl: Readonly<Record<string, string>> = { z: 'z', 'shift+z': 'shift+z', y: 'shift+z' };

/** The binding for a key press: the one registered last wins. */
export function findBinding(list: readonly KeyBinding[], event: Press) {
  const key = event.key.toLowerCase();
  const isLetter = /^[a-z]$/.test(key);
  const plain = isLetter && event.shiftKey ? `shift+${key}` : key;
  const name = event.ctrlKey || event.metaKey ? withControl[plain] : plain;
  if (event.altKey || name === undefined) return undefined;
  return list.findLast((b) => b.run && b.key === name);
}
