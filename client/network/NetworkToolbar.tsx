import { layouts } from '../graph/layouts/catalogue.ts';
import type { GraphView } from '../graph/view.ts';
import { type NetworkState, networkLayouts } from '../state/state.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Select } from '../ui/Select.tsx';
import { boxOptions, colourOptions, sizeOptions } from './words.ts';

const layoutOptions = networkLayouts.map((id) => ({ id, label: layouts.find((l) => l.id === id)!.name }));

interface Props {
  view: GraphView | undefined;
  onPicture: (format: 'svg' | 'png') => void;
}

/** How the network is drawn. */
export function NetworkToolbar({ view, onPicture }: Props) {
  const [{ network }, update] = useAppState();
  const set = (part: Partial<NetworkState>) =>
    update((state) => ({ ...state, network: { ...state.network, ...part } }));
  return (
    <div className="network-toolbar">
      <Select label="Boxes" options={boxOptions} value={network.boxes} onChange={(boxes) => set({ boxes })} />
      <Select label="Size" options={sizeOptions} value={network.size} onChange={(size) => set({ size })} />
      <Select
        label="Colour"
        options={colourOptions}
        value={network.colour}
        onChange={(colour) => set({ colour })}
      />
      <Select
        label="Layout"
        options={layoutOptions}
        value={network.layout}
        onChange={(layout) => set({ layout })}
      />
      <span className="network-toolbar-space" />
      <Checkbox isSelected={network.table} onChange={(table) => set({ table })}>
        Table
      </Checkbox>
      <Button look="quiet" onPress={() => view?.rearrange()}>
        Arrange anew
      </Button>
      <Menu
        label="Picture"
        heading="Whole drawing, with legend"
        entries={[
          { id: 'svg', label: 'SVG', hint: 'Vector: for papers and drawing programs' },
          { id: 'png', label: 'PNG', hint: 'For slides and messages' },
        ]}
        onAction={(id) => onPicture(id === 'svg' ? 'svg' : 'png')}
      >
        <Button look="quiet">Picture</Button>
      </Menu>
    </div>
  );
}
