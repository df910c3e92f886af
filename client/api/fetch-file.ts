import { reach } from './call.ts';

/** The name the program gives a file. */
function fileNameOf(disposition: string | null): string | undefined {
  const encoded = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return disposition?.match(/filename="?([^";]+)"?/i)?.[1];
}

/** A file that the program makes, and its name. Throws ApiError. */
export async function fetchFile(
  address: string,
  init: RequestInit,
  fallback: string,
): Promise<{ content: Blob; name: string }> {
  const response = await reach(address, init);
  const name = fileNameOf(response.headers.get('content-disposition')) ?? fallback;
  return { content: await response.blob(), name };
}
