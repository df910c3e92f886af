const paths = {
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9M10.3 10.3 14 14',
  undo: 'M5.5 3 2.5 6l3 3M2.8 6H10a3.5 3.5 0 0 1 0 7H6',
  redo: 'm10.5 3 3 3-3 3M13.2 6H6a3.5 3.5 0 0 0 0 7h4',
  share:
    'M6.6 9.4a2.6 2.6 0 0 0 3.7 0l2.5-2.5a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.4 6.6a2.6 2.6 0 0 0-3.7 0L3.2 9.1a2.6 2.6 0 0 0 3.7 3.7l.9-.9',
  export: 'M8 2v7.5M4.8 6.6 8 9.8l3.2-3.2M2.5 11v2.5h11V11',
  light:
    'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6M8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.2 1.2M11.8 11.8 13 13M3 13l1.2-1.2M11.8 4.2 13 3',
  dark: 'M13.5 9.6A6 6 0 0 1 6.4 2.5a6 6 0 1 0 7.1 7.1',
  system: 'M2 3h12v8H2zM6 14h4M8 11v3',
  filters: 'M2 4h12M4.5 8h7M7 12h2',
  inspector: 'M2 3h12v10H2zM9.5 3v10',
  years: 'M2.5 13V9M6.2 13V4M9.8 13V6.5M13.5 13v-3',
  keys: 'M1.5 4h13v8h-13zM4 6.5h0M6.7 6.5h0M9.3 6.5h0M12 6.5h0M4.5 9.5h7',
  play: 'M4.5 2.8v10.4L13 8z',
  pause: 'M5 3v10M11 3v10',
  close: 'm4 4 8 8M12 4l-8 8',
  chevron: 'm6 3.5 4.5 4.5L6 12.5',
  more: 'M3.2 8h0M8 8h0M12.8 8h0',
  lasso:
    'M8 2.5c3.3 0 6 1.6 6 3.7S11.3 9.9 8 9.9 2 8.3 2 6.2s2.7-3.7 6-3.7M4.6 9.3c-1.2.6-1.2 2.2.2 2.3 1.5.1 1.9 1 .9 2.2',
  link: 'M6.5 3H3v10h10V9.5M9 2.5h4.5V7M13.2 2.8 7.5 8.5',
} as const;

export type IconName = keyof typeof paths;

/** A sign of 16 × 16 in the colour of the text; the control that holds it carries the words. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={`ui-icon ui-icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
