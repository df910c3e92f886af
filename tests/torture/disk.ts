import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Disk {
  folder: string;
  /** Is it one of its own, that can be filled without harm to others? */
  isOwn: boolean;
  remove(): Promise<void>;
}

/** A folder on a small disk in memory where mounting is allowed, else a plain one. `megabytes` 0: a plain one. */
export async function smallDisk(megabytes: number): Promise<Disk> {
  const folder = await mkdtemp(join(tmpdir(), 'offshoot-torture-'));
  const isOwn = megabytes > 0 && mount(folder, megabytes);
  return {
    folder,
    isOwn,
    async remove() {
      if (isOwn) execFileSync('umount', ['--lazy', folder]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function mount(folder: string, megabytes: number): boolean {
  try {
    const size = `size=${megabytes}m,mode=700`;
    execFileSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
