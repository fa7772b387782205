import type { Http } from './http.ts';

/** Fetches a file with the token, and saves it in the browser under the name that the server sends. Returns that name. */
export async function download(http: Pick<Http, 'open'>, path: string, otherwise: string): Promise<string> {
  const response = await http.open(path, otherwise.endsWith('.json') ? 'application/json' : 'text/csv');
  const name = fileNameOf(response.headers.get('content-disposition')) ?? otherwise;
  saveFile(await response.blob(), name);
  return name;
}

/** Saves a file in the browser under that name. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads it shortly after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export const fileNameOf = (disposition: string | null) => /filename="([^"]+)"/.exec(disposition ?? '')?.[1];
