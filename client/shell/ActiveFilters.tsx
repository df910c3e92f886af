import { useDataSetTitles } from '../api/useDataSetTitles.ts';
import { useRegionNames } from '../api/useRegionNames.ts';
import { changeFilter, resetFilter } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { activeFilters } from './filter-model.ts';
import { useOrganisationNames } from './useOrganisation.ts';

/** What the filter leaves out, in words, each removable; hidden while nothing is. */
export function useActiveFilters() {
  const [{ filter }] = useAppState();
  const organisation = useOrganisationNames(filter.around ?? []);
  const region = useRegionNames();
  const dataset = useDataSetTitles(filter.dataset !== undefined);
  return activeFilters(filter, { region, organisation, dataset });
}

export function ActiveFilters() {
  const [, update] = useAppState();
  const active = useActiveFilters();
  if (active.length === 0) return null;
  return (
    <ul className="shell-active" aria-label="Filters that are set">
      {active.map(({ id, text, remove }) => (
        <li key={id}>
          <Button onPress={() => update(changeFilter(remove))} aria-label={`Remove the filter: ${text}`}>
            <span className="shell-active-text">{text}</span>
            <Icon name="close" />
          </Button>
        </li>
      ))}
      <li>
        <Button look="link" onPress={() => update(resetFilter())}>
          Reset all
        </Button>
      </li>
    </ul>
  );
}
