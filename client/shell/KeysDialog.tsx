import { Dialog } from '../ui/Dialog.tsx';
import type { KeyBinding } from '../ui/key-binding.ts';
import { useKeyBindings } from '../ui/keys.ts';

const signs: Record<string, string> = {
  arrowleft: '←',
  arrowright: '→',
  arrowup: '↑',
  arrowdown: '↓',
  escape: 'Esc',
  enter: 'Enter',
};

function writeKey(key: string): string {
  if (key === '+') return key;
  return key
    .split('+')
    .map((part) => signs[part] ?? part)
    .join(' ');
}

function groupKeys(bindings: readonly KeyBinding[]): [string, KeyBinding[]][] {
  const groups = new Map<string, KeyBinding[]>();
  for (const binding of bindings) {
    const group = groups.get(binding.group) ?? [];
    if (!group.some((b) => b.key === binding.key)) group.push(binding);
    groups.set(binding.group, group);
  }
  return [...groups];
}

/** The keys that work now. */
export function KeysDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const groups = groupKeys(useKeyBindings());
  return (
    <Dialog title="Keys" isOpen={isOpen} onClose={onClose}>
      {groups.map(([group, bindings]) => (
        <section key={group} className="shell-keys">
          <h3>{group}</h3>
          <dl>
            {bindings.map((binding) => (
              <div key={binding.key}>
                <dt>
                  <kbd>{writeKey(binding.key)}</kbd>
                </dt>
                <dd>{binding.what}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
