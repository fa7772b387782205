import { useMemo } from 'react';
import type { OfficeView } from '../../../server/routes/schemas/offices.ts';
import type { Form } from '../lib/form.ts';
import type { Http } from '../lib/http.ts';
import { type Options, type ServerQuery, useServerQuery } from './use-server-query.ts';

/** The members of an office that pages read. */
export const OFFICE_FORM: Form<OfficeView> = {
  id: '',
  name: '',
  timeZone: '',
  floors: [{ id: '', name: '', level: 0, archived: false }],
  archived: false,
  version: 0,
};

/** All offices by name, also archived ones: one query for all pages, so that a change is fetched once. */
export const useOffices = (http: Pick<Http, 'get'>, options?: Options): ServerQuery<OfficeView[]> =>
  useServerQuery(
    ['offices'],
    async (signal) => (await http.get<{ offices: OfficeView[] }>('/api/offices', { offices: [OFFICE_FORM] }, signal)).offices,
    options,
  );

/** The offices of `useOffices` that are in use. */
export function useOfficesInUse(http: Pick<Http, 'get'>): ServerQuery<OfficeView[]> {
  const { value: all, ...query } = useOffices(http);
  const value = useMemo(() => all && officesInUse(all), [all]);
  return { ...query, value };
}

export const officesInUse = <Office extends { archived: boolean }>(offices: readonly Office[]): Office[] =>
  offices.filter(({ archived }) => !archived);
