import type { DerivedClaim } from '../../contract/careers.ts';
import { makeFocus, openView } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { behindWords } from './words.ts';

/** The derived claims, each with the people behind it. */
export function ClaimsTable({ claims }: { claims: readonly DerivedClaim[] }) {
  const [, update] = useAppState();
  const show = (id: string) => update((state) => openView('genealogy')(makeFocus(id)(state)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="careers-scroll" aria-label="Spin-offs that careers give" tabIndex={0}>
      <table className="careers-table">
        <thead>
          <tr>
            <th scope="col">Year</th>
            <th scope="col">Child</th>
            <th scope="col">Parent</th>
            <th scope="col">People behind it</th>
            <th scope="col">Claimed</th>
          </tr>
        </thead>
        <tbody>
          {claims.map(({ parent, child, year, people, claimed }) => (
            <tr key={`${child.id} ${parent.id}`}>
              <td>{year}</td>
              <td>
                <Button look="link" onPress={() => show(child.id)}>
                  {child.name}
                </Button>
              </td>
              <td>{parent.name}</td>
              <td>
                {people.map((one, i) => (
                  <div key={i}>{behindWords(one)}</div>
                ))}
              </td>
              <td>{claimed ? 'yes' : <strong>new</strong>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
