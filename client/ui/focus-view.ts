/** Id of the element that holds the view. */
export const viewId = 'view';

/** What a view marks where arrow keys walk. */
const walked = '[data-walked]';

/** Keys work in the view from here on. */
export function focusView(): void {
  document.getElementById(viewId)?.focus();
}

/** Arrow keys walk the drawing from here on; one that is still to come takes over by `takeOver`. */
export function focusDrawing(): void {
  const drawing = document.querySelector<HTMLElement>(`#${viewId} ${walked}`);
  if (drawing) drawing.focus({ preventScroll: true });
  else focusView();
}

/** For a drawing that has just come: the keyboard is its own if it waited at the view. */
export function takeOver(drawing: HTMLElement | null): void {
  if (document.activeElement?.id === viewId) drawing?.focus({ preventScroll: true });
}

/** The same once the press is over, whose end gives the focus back to the field or button that was pressed. */
export function focusDrawingSoon(): void {
  window.setTimeout(focusDrawing);
}
