import type { AppState } from '../../state/state.ts';
import { encodeState } from '../../url.ts';

/** The address of what is on screen, with the data version it shows. */
export function shareAddress(state: AppState, dataVersion: number | undefined): string {
  return window.location.origin + encodeState(state, dataVersion);
}

/** Copies text; false where the browser doesn't let a page do so (then it is shown for copying by hand). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await window.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
