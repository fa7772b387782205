import { useEffect, useState } from 'react';
import type { Me } from '../../server/routes/schemas/me.ts';
import type { SettingsView } from '../../server/routes/schemas/settings.ts';
import { type Http, HttpProblem } from '../shared/lib/http.ts';

/**
 * Whether somebody administers, and their zone. Before the directory was read nobody is known, administrators neither: then an endpoint for
 * administrators only shows it, so that a new installation can be set up.
 */
export function useAdministrator(http: Http, me: Me | undefined, problem: unknown): { zone: string } | undefined {
  const unknown = me === undefined && problem instanceof HttpProblem && problem.code === 'PERSON_UNKNOWN_TO_DIRECTORY';
  const [letIn, setLetIn] = useState(false);
  useEffect(() => {
    if (!unknown) return;
    let current = true;
    http.get<SettingsView>('/api/settings', { version: 0 }).then(
      () => current && setLetIn(true),
      () => current && setLetIn(false),
    );
    return () => {
      current = false;
    };
  }, [http, unknown]);
  if (me) return me.administrator ? { zone: me.timeZone } : undefined;
  return unknown && letIn ? { zone: Intl.DateTimeFormat().resolvedOptions().timeZone } : undefined;
}
