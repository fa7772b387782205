import { useRef } from 'react';
import { useOffices } from '../../../shared/hooks/use-offices.ts';
import type { Http } from '../../../shared/lib/http.ts';
import type { Path } from '../../../shared/lib/route.ts';
import { hasOffice } from './view-model.ts';

/**
 * The page for a path without a page of the administration: the setup while there is no office, otherwise the offices. Undefined while that is
 * unknown. The shown page stays when the first office is added.
 */
export function useFirstPage(http: Http, path: Path): 'set-up' | 'offices' | undefined {
  const { value: offices, problem } = useOffices(http);
  const first = useRef<'set-up' | 'offices'>(undefined);
  if (path.length > 1) {
    first.current = undefined;
    return 'offices';
  }
  if (offices) first.current ??= hasOffice(offices) ? 'offices' : 'set-up';
  return first.current ?? (problem === undefined ? undefined : 'offices');
}
