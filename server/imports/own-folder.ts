import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from '../database/embedded/process.ts';

/** Folders this process holds. */
const held = new Set<string>();

/** A folder for files under way, of this program alone: several may share the one it lies in. Its name begins with the process's id. */
export class OwnFolder {
  private readonly parent: string;
  private made: Promise<string> | undefined;

  constructor(parent: string) {
    this.parent = parent;
  }

  /** Its path; it is made when first asked for. */
  path(): Promise<string> {
    this.made ??= this.make().catch((error: unknown) => {
      this.made = undefined;
      throw error;
    });
    return this.made;
  }

  private async make(): Promise<string> {
    await mkdir(this.parent, { recursive: true, mode: 0o700 });
    const path = await mkdtemp(join(this.parent, `${process.pid}-`));
    held.add(path);
    return path;
  }

  /** Removes what programs left that have ended. */
  async removeOthers(): Promise<void> {
    await mkdir(this.parent, { recursive: true, mode: 0o700 });
    for (const name of await readdir(this.parent)) {
      const path = join(this.parent, name);
      if (!isHeld(path, name)) await rm(path, { recursive: true, force: true });
    }
  }

  async remove(): Promise<void> {
    const path = await this.made?.catch(() => undefined);
    if (path === undefined) return;
    await rm(path, { recursive: true, force: true });
    held.delete(path);
    this.made = undefined;
  }
}

/** In a container, or after the machine was started anew, ids come again: a folder with our own that we don't hold is from before. */
function isHeld(path: string, name: string): boolean {
  const pid = Number(/^(\d+)-/.exec(name)?.[1] ?? 0);
  if (pid === process.pid) return held.has(path);
  return pid > 0 && isAlive(pid);
}
