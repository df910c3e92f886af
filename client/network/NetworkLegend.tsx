import type { MeasureDescriptor } from '../../contract/measures.ts';
import { Info } from '../ui/Info.tsx';
import { Legend } from '../ui/Legend.tsx';
import { useTheme } from '../ui/theme.ts';
import { legendOf } from './legend.ts';
import type { NetworkModel } from './model.ts';
import { valueText } from './words.ts';

interface Props {
  model: NetworkModel;
  sizeTitle: string | undefined;
  measure: MeasureDescriptor | undefined;
}

/** What lines, colours, forms and sizes mean. The same entries stand in exported pictures. */
export function NetworkLegend({ model, sizeTitle, measure }: Props) {
  const legend = legendOf(model, sizeTitle, useTheme());
  return (
    <section className="network-legend" aria-label="Legend">
      <Legend title="Links" entries={legend.scopes} />
      {legend.hasFaint ? <p className="network-legend-note">Pale: low confidence</p> : null}
      <Legend title={legend.colours.title} entries={legend.colours.entries} />
      {legend.shapes.length > 0 ? <Legend title="Kind" entries={legend.shapes} /> : null}
      {legend.sizes.length > 0 ? (
        <div className="ui-legend network-legend-sizes">
          <span className="ui-legend-title">
            {sizeTitle}
            {measure ? (
              <Info about={measure.name}>
                {measure.definition} {measure.convention}
              </Info>
            ) : null}
          </span>
          <ul>
            {legend.sizes.map(({ value, size }) => (
              <li key={value}>
                <svg width={size + 2} height={size + 2} aria-hidden="true">
                  <circle
                    cx={size / 2 + 1}
                    cy={size / 2 + 1}
                    r={size / 2}
                    className="network-legend-circle"
                  />
                </svg>
                {valueText(value)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
