const LOOK_EVERY_MS = 1_000;

/** npm doesn't pass a kill -9 on: asks this process to stop when the npm that started it is gone. */
export function endWithParent() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const look = () => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  };
  setInterval(look, LOOK_EVERY_MS).unref();
}
