/** Measures texts as the browser will draw them at 12 px; one of them, if named, in bold. */
export function createMeasure(bold?: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font') || 'sans-serif';
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (!context) return text.length * 7;
    context.font = `${text === bold ? 600 : 400} 12px ${family}`;
    const width = Math.ceil(context.measureText(text).width);
    known.set(text, width);
    return width;
  };
}
