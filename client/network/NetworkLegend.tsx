import type { MeasureDescriptor } from '../../contract/measures.ts';
import { Info } from '../ui/Info.tsx';
import { Legend } from '../ui/Legend.tsx';
import { useTheme } from '../ui/theme.ts';
import { valueText } from '../ui/value-text.ts';
import './legend.css';
import { legendOf, type NetworkLegendContent } from './legend.ts';
import { MeasureText } from './measures/MeasureNote.tsx';
import type { NetworkModel } from './model.ts';

interface Props {
  model: NetworkModel;
  sizeTitle: string | undefined;
  /** Descriptors of what sizes and colours stand for, where it is a measure. */
  size: MeasureDescriptor | undefined;
  colour: MeasureDescriptor | undefined;
}

function Definition({ measure }: { measure: MeasureDescriptor | undefined }) {
  return measure ? (
    <Info about={measure.name}>
      <MeasureText measure={measure} />
    </Info>
  ) : null;
}

const width = 117;

/** A ramp of colours between its least and greatest value; the one in the middle is named, too, if there is one. */
function Ramp({ ramp, isRoot }: Pick<NetworkLegendContent['colours'], 'ramp' | 'isRoot'>) {
  const step = width / ramp.length;
  const last = ramp.length - 1;
  const named = ramp.map((one, i) => ({ ...one, i })).filter(({ i }) => [0, last / 2, last].includes(i));
  return (
    <svg
      width={width + 40}
      height={26}
      role="img"
      aria-label={`From ${named.map((n) => valueText(n.value)).join(' over ')}${isRoot ? ', by square roots' : ''}`}
    >
      {ramp.map(({ colour, value }, i) => (
        <rect key={value} x={20 + i * step} y={1} width={step + 0.5} height={9} fill={colour} />
      ))}
      {named.map(({ value, i }) => (
        <text key={value} x={20 + (i + 0.5) * step} y={23} textAnchor="middle">
          {valueText(value)}
        </text>
      ))}
    </svg>
  );
}

/** What colours mean that stand for a measure: a ramp, or the one value that all have. */
function Measured({
  colours,
  measure,
}: {
  colours: NetworkLegendContent['colours'];
  measure: Props['colour'];
}) {
  const { title, ramp, entries, isRoot } = colours;
  return (
    <div className="ui-legend network-legend-ramp">
      <span className="ui-legend-title">
        {title} <Definition measure={measure} />
      </span>
      {ramp.length > 0 ? <Ramp ramp={ramp} isRoot={isRoot} /> : null}
      {entries.length > 0 ? <Legend title="" entries={entries} /> : null}
    </div>
  );
}

/** Circles stand smaller than they are drawn at zoom 1; what counts is their proportion. */
const shown = 0.55;

function Sizes({ legend, measure }: { legend: NetworkLegendContent; measure: Props['size'] }) {
  return (
    <div className="ui-legend network-legend-sizes">
      <span className="ui-legend-title">
        {legend.sizeTitle} <Definition measure={measure} />
      </span>
      <ul>
        {legend.sizes.map(({ label, size }) => {
          const radius = (size * shown) / 2;
          return (
            <li key={label}>
              <svg width={2 * radius + 2} height={2 * radius + 2} aria-hidden="true">
                <circle cx={radius + 1} cy={radius + 1} r={radius} className="network-legend-circle" />
              </svg>
              {label}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** What colours, forms, sizes and lines mean; colours first, as points of the measures have them too. The same entries stand in exported pictures. */
export function NetworkLegend({ model, sizeTitle, size, colour }: Props) {
  const legend = legendOf(model, sizeTitle, useTheme());
  const notes = [
    legend.hasDirection ? 'arrow: direction' : '',
    legend.hasWeights ? 'wide: weight' : '',
    legend.hasFaint ? 'pale: low confidence' : '',
    legend.hasPins ? 'dot: pinned, tied to its box where it stands outside' : '',
    legend.sizes.length > 1 ? 'circles: in proportion, they grow with the zoom' : '',
  ].filter((note) => note !== '');
  return (
    <section className="network-legend ui-scroll-x" aria-label="Legend">
      {legend.colours.ramp.length > 0 || colour ? (
        <Measured colours={legend.colours} measure={colour} />
      ) : (
        <Legend title={legend.colours.title} entries={legend.colours.entries} />
      )}
      {legend.shapes.length > 0 ? <Legend title="Kind" entries={legend.shapes} /> : null}
      {legend.groups.length > 0 ? <Legend title="Groups" entries={legend.groups} /> : null}
      {legend.sizes.length > 0 ? <Sizes legend={legend} measure={size} /> : null}
      <Legend title="Links" entries={legend.scopes} />
      {notes.length > 0 ? <p className="network-legend-note">{notes.join(' · ')}</p> : null}
    </section>
  );
}
