import type { KeyboardEvent } from 'react';

/**
 * What Enter means in a field with a list: the key of the option the arrow keys stand on, null for the best one where they stand on none;
 * undefined where it isn't Enter, or ends the composing of a character. The option is read from the page: a list that is being renewed
 * may take Enter for none.
 */
export function enteredOption(event: KeyboardEvent<HTMLInputElement>): string | null | undefined {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return undefined;
  const walked = event.currentTarget.getAttribute('aria-activedescendant');
  return (walked && document.getElementById(walked)?.dataset.key) || null;
}
