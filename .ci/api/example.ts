import createClient from 'openapi-fetch';
import type { paths } from './schema.d.ts';

/** An example of an integration. The generated types check names, parameters and answers. */
export async function renameOffice(baseUrl: string, token: string, id: string, name: string): Promise<string> {
  const client = createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${token}` } });
  const { data: office, error } = await client.GET('/api/offices/{id}', { params: { path: { id } } });
  if (!office) throw new Error(error.code);
  const { data, error: refused } = await client.PUT('/api/offices/{id}', {
    params: { path: { id }, header: { 'If-Match': `"${office.version}"` } },
    body: { name, timeZone: office.timeZone },
  });
  if (!data) throw new Error(refused.code === 'VERSION_CONFLICT' ? 'Somebody else has changed it.' : refused.title);
  return data.name;
}
