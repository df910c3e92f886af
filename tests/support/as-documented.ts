import { expect } from 'vitest';
import type { Endpoint } from '../../contract/endpoint.ts';

/** An answer has what the contract says, and nothing more. */
export function expectAsDocumented({ path, answer }: Endpoint, body: unknown): void {
  expect(answer.parse(body), path).toEqual(body);
}
