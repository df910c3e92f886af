export interface KeyBinding {
  /** As KeyboardEvent.key has it, lower case, with "shift+" before it where needed: "f", "shift+z", "?", "arrowleft". */
  key: string;
  /** What it does, for the list of keys. */
  what: string;
  group: string;
  /** Absent: the element that holds the focus handles the key itself; it is only listed here. */
  run?: () => void;
}

/** The binding for a key press: the one registered last wins. */
export function findBinding(list: readonly KeyBinding[], event: Pick<KeyboardEvent, 'key' | 'shiftKey'>) {
  const key = event.key.toLowerCase();
  const isLetter = /^[a-z]$/.test(key);
  const name = isLetter && event.shiftKey ? `shift+${key}` : key;
  return list.findLast((b) => b.run && b.key === name);
}
