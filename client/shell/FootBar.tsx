import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useActiveFilters } from './ActiveFilters.tsx';
import { useOrganisationNames } from './useOrganisation.ts';
import type { Panels } from './usePanels.ts';

/** On a narrow page: the ways to the panels that have no room beside the view. */
export function FootBar({ panels }: { panels: Panels }) {
  const [{ selection, focus }] = useAppState();
  const active = useActiveFilters();
  const shown = selection[0] ?? focus;
  const name = useOrganisationNames(shown ? [shown] : []);
  const { room, toggle } = panels;
  if (room.filters && room.inspector && room.years) return null;
  return (
    <nav className="shell-foot" aria-label="Panels">
      {room.filters ? null : (
        <Button look="quiet" onPress={() => toggle('filters')}>
          <Icon name="filters" />
          Filters{active.length > 0 ? ` (${active.length})` : ''}
        </Button>
      )}
      {room.years ? null : (
        <Button look="quiet" onPress={() => toggle('years')}>
          <Icon name="years" />
          Years
        </Button>
      )}
      {room.inspector ? null : (
        <Button look="quiet" onPress={() => toggle('inspector')}>
          <Icon name="inspector" />
          <span className="shell-foot-name">{shown ? name(shown) : 'Inspector'}</span>
        </Button>
      )}
    </nav>
  );
}
