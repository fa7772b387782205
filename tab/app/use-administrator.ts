import { useMemo } from 'react';
import type { Me } from '../../server/routes/schemas/me.ts';
import type { SettingsView } from '../../server/routes/schemas/settings.ts';
import { useAnswer } from '../shared/hooks/use-server-query.ts';
import { type Http, HttpProblem } from '../shared/lib/http.ts';

/**
 * The time zone of an administrator; undefined for other people. Before the first directory sync nobody is known, so the tab calls an
 * endpoint for administrators: if it answers, the person may set up the new installation.
 */
export function useAdministrator(http: Http, me: Me | undefined, problem: unknown): { zone: string } | undefined {
  const unknown = me === undefined && problem instanceof HttpProblem && problem.code === 'PERSON_UNKNOWN_TO_DIRECTORY';
  const ask = useMemo(() => (unknown ? () => http.get<SettingsView>('/api/settings', { version: 0 }) : undefined), [http, unknown]);
  const { value: allowed } = useAnswer(ask);
  if (me) return me.administrator ? { zone: me.timeZone } : undefined;
  return unknown && allowed ? { zone: Intl.DateTimeFormat().resolvedOptions().timeZone } : undefined;
}
