/** Where each array of a bundle begins in memory, set by ../loops.ts; what they hold is said in ../bundle.ts. */
export let start: usize = 0;
export let target: usize = 0;
export let seen: usize = 0;
export let front: usize = 0;
export let paths: usize = 0;
export let gain: usize = 0;
export let node: usize = 0;
export let bits: usize = 0;
export let mass: usize = 0;
export let source: usize = 0;
export let sum: usize = 0;
export let flow: usize = 0;
/** Two to this power bytes belong to a node in `paths` and `gain`. */
export let shift: usize = 0;
/** Where arrays may begin: what lies before is the program's own. */
export const free: usize = __heap_base;
