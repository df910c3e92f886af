import { isIP } from 'node:net';
import { z } from 'zod';
import { StartError } from './start-error.ts';

const token = z
  .string()
  .trim()
  .regex(/^\S{16,}$/, 'must have 16 characters or more, and no space');
const onOff = z.enum(['on', 'off'], { error: 'must be on or off' });

/** The variables that say who may read and who may write. */
export const accessVariables = {
  OFFSHOOT_READ_TOKEN: token.optional(),
  OFFSHOOT_WRITE_TOKEN: token.optional(),
  /** The former name of OFFSHOOT_WRITE_TOKEN. */
  OFFSHOOT_TOKEN: token.optional(),
  OFFSHOOT_READONLY: onOff.optional(),
  OFFSHOOT_ORIGINS: z.string().trim().min(1).optional(),
};
const Variables = z.object(accessVariables);
type Given = z.infer<typeof Variables> & { OFFSHOOT_HOST: string; OFFSHOOT_HOSTS?: string };

export interface Access {
  readToken: string | null;
  writeToken: string | null;
  readOnly: boolean;
  /** Origins of other sites whose pages may read answers. */
  origins: string[];
}

/** @throws StartError when anybody could change the data, or two variables contradict each other */
export function readAccess(given: Given): Access {
  const readToken = given.OFFSHOOT_READ_TOKEN ?? null;
  const writeToken = writeTokenOf(given);
  const readOnly = given.OFFSHOOT_READONLY;
  if (readToken !== null && readToken === writeToken)
    throw new StartError('OFFSHOOT_READ_TOKEN and OFFSHOOT_WRITE_TOKEN are the same. Give each its own.');
  if (readOnly === 'off' && readToken !== null && writeToken === null)
    throw new StartError(
      'OFFSHOOT_READONLY is "off" and OFFSHOOT_READ_TOKEN only lets read. Set OFFSHOOT_WRITE_TOKEN as well.',
    );
  if (readOnly === 'off' && writeToken === null && isOpenToAll(given))
    throw new StartError(
      'OFFSHOOT_READONLY is "off" on a host that others reach: anybody could change the data. Set OFFSHOOT_WRITE_TOKEN, or name in OFFSHOOT_HOSTS how the page is reached if that is for you alone.',
    );
  const usual = !isLoopback(given.OFFSHOOT_HOST) || (readToken !== null && writeToken === null);
  const origins = originsOf(given.OFFSHOOT_ORIGINS);
  return { readToken, writeToken, readOnly: readOnly ? readOnly === 'on' : usual, origins };
}

function writeTokenOf({ OFFSHOOT_WRITE_TOKEN: token, OFFSHOOT_TOKEN: former }: Given): string | null {
  if (token !== undefined && former !== undefined && token !== former)
    throw new StartError('OFFSHOOT_TOKEN is the former name of OFFSHOOT_WRITE_TOKEN. Unset one of them.');
  return token ?? former ?? null;
}

/** Beyond loopback, writing without a token needs names that no page of another site can take. */
function isOpenToAll({ OFFSHOOT_HOST: host, OFFSHOOT_HOSTS: hosts }: Given): boolean {
  return !isLoopback(host) && (hosts === undefined || hosts === '*');
}

function originsOf(given = ''): string[] {
  const origins = given.split(/[\s,]+/).filter(Boolean);
  const wrong = origins.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  if (wrong === undefined) return origins;
  throw new StartError(
    `OFFSHOOT_ORIGINS has "${wrong}": an origin is written as https://example.org. Correct it or unset it.`,
  );
}

/** Does an address reach this machine only? */
export function isLoopback(host: string): boolean {
  if (host === 'localhost' || host === '::1') return true;
  return isIP(host) === 4 && host.startsWith('127.');
}
