import { expect } from 'vitest';
import { endpoints } from '../../contract/catalogue.ts';
import { faultsOf } from '../../server/http/faults.ts';

/** Fails on a problem that the API's description does not list with its endpoint. `path` is below /api. */
export async function checkListed(method: string, path: string, response: Response): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return response;
  const { code } = (await response.clone().json()) as { code: string };
  const plain = path.split('?')[0]!;
  const endpoint = endpoints.find(
    (known) =>
      known.method.toUpperCase() === method &&
      new RegExp(`^${known.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(plain),
  );
  const listed = endpoint ? faultsOf(endpoint).map(({ ref }) => ref) : [];
  expect(listed, `faults of ${method} ${plain}`).toContain(`${response.status} ${code}`);
  return response;
}
