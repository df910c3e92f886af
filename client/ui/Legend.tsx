import type { ReactNode } from 'react';

export interface LegendEntry {
  label: string;
  colour?: string;
  /** Form of a node's sign; a line is drawn when `dash` is given. */
  shape?: string;
  /** SVG dash array; [] is a solid line. */
  dash?: readonly number[];
  count?: number;
}

const forms: Record<string, ReactNode> = {
  ellipse: <circle cx="8" cy="8" r="5" />,
  diamond: <path d="M8 2l6 6-6 6-6-6z" />,
  triangle: <path d="M8 2.5l6 10.5H2z" />,
  hexagon: <path d="M5 2.8h6L14.2 8 11 13.2H5L1.8 8z" />,
  octagon: <path d="M5.8 2.8h4.4l3 3v4.4l-3 3H5.8l-3-3V5.8z" />,
  rectangle: <rect x="3" y="3" width="10" height="10" />,
};

/** The sign of one entry: a line with its dash, or a form filled with its colour. */
export function Sign({ colour = 'currentColor', shape = 'ellipse', dash }: Omit<LegendEntry, 'label'>) {
  if (dash) {
    return (
      <svg className="ui-sign" viewBox="0 0 26 16" aria-hidden="true">
        <path d="M1 8h24" fill="none" stroke={colour} strokeWidth="2" strokeDasharray={dash.join(' ')} />
      </svg>
    );
  }
  return (
    <svg className="ui-sign ui-sign-form" viewBox="0 0 16 16" fill={colour} aria-hidden="true">
      {forms[shape] ?? forms.ellipse}
    </svg>
  );
}

/** What colours, forms and dashes mean. */
export function Legend({ title, entries }: { title: string; entries: readonly LegendEntry[] }) {
  return (
    <div className="ui-legend">
      <span className="ui-legend-title">{title}</span>
      <ul>
        {entries.map((entry) => (
          <li key={entry.label}>
            <Sign {...entry} />
            <span>{entry.label}</span>
            {entry.count === undefined ? null : <span className="ui-amount">{entry.count}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
