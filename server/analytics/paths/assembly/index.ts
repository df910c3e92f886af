/** Compiled to WebAssembly; tests/unit/analytics/assembly.test.ts writes what comes of it to ../assembly.wasm.ts. */
export { gather, gatherFlows, settle, show } from './dependencies';
export * from './memory';
export { advance } from './search';
