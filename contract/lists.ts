/** In a query string a list is comma-separated; `%` and `,` inside an item are percent-encoded first. */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',');
}

/** The inverse of {@link joinList}; empty items are dropped. */
export function splitList(text: string): string[] {
  return text
    .split(',')
    .filter((item) => item !== '')
    .map((item) => item.replaceAll('%2C', ',').replaceAll('%25', '%'));
}
