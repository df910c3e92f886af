/** Id of the element that holds the view. */
export const viewId = 'view';

/** Keys work in the view from here on. */
export function focusView(): void {
  document.getElementById(viewId)?.focus();
}
