import type { AppState } from './state/state.ts';
import type { Codec } from './url-codecs.ts';

/** One parameter of the address: its name and the part of the state it stands for. */
export interface Parameter {
  name: string;
  /** What it takes, in words. */
  takes: string;
  print(state: AppState): string | undefined;
  /** undefined: the text can't be read. */
  parse(state: AppState, text: string): AppState | undefined;
}

/** A parameter for one value of the state, or of one part of it. */
function parameter<P extends object, K extends keyof P>(
  name: string,
  part: (state: AppState) => P,
  put: (state: AppState, part: P) => AppState,
  key: K,
  codec: Codec<NonNullable<P[K]>>,
): Parameter {
  return {
    name,
    takes: codec.takes,
    print: (state) => codec.print(part(state)[key] ?? undefined),
    parse(state, written) {
      const value = codec.parse(written);
      return value === undefined ? undefined : put(state, { ...part(state), [key]: value });
    },
  };
}

/** A parameter for a value of the state itself. */
export function top<K extends keyof AppState>(
  name: string,
  key: K,
  codec: Codec<NonNullable<AppState[K]>>,
): Parameter {
  return parameter(
    name,
    (s) => s,
    (_, s) => s,
    key,
    codec,
  );
}

/** Parameters of one part of the state, such as the filter. */
export function within<S extends 'filter' | 'genealogy' | 'network' | 'regions' | 'bridges' | 'careers'>(
  section: S,
) {
  return <K extends keyof AppState[S]>(
    name: string,
    key: K,
    codec: Codec<NonNullable<AppState[S][K]>>,
  ): Parameter =>
    parameter<AppState[S], K>(
      name,
      (s) => s[section],
      (s, part) => ({ ...s, [section]: part }),
      key,
      codec,
    );
}

/** What stands in an address by another name than one might think. */
const called: Readonly<Record<string, string>> = {
  years: 'years are from= and to=',
  year: 'years are from= and to=',
  types: 'link types are links=',
  permutations: 'the test of bridges is test=permutation, with 999 permutations',
  code: 'the region looked at is region=',
};

/** Why a parameter can't be used: it is not known, or takes something else. */
export function whyNot(name: string, known: Parameter | undefined): string {
  if (known) return `it takes ${known.takes}`;
  const meant = Object.hasOwn(called, name) ? called[name] : undefined;
  return `there is no such parameter${meant ? `; ${meant}` : ''}`;
}
