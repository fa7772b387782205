import { useEffect, useRef } from 'react';
import type { Http } from '../../../shared/lib/http.ts';
import { checkAddresses } from './api.ts';
import type { useRangeCheck } from './use-range-check.ts';
import { type RangeDraft, renamed } from './view-model.ts';

interface Deps {
  http: Http;
  /** The values that the form began with. */
  prefilled: Partial<RangeDraft> | undefined;
  checked: ReturnType<typeof useRangeCheck>['value'];
  draft: RangeDraft;
  change: (part: Partial<RangeDraft>) => void;
}

/** Keeps a suggested name that has addresses in it up to date with those in the input, until the reader writes another one. */
export function useSuggestedName({ http, prefilled, checked, draft, change }: Deps) {
  const suggested = useRef(prefilled?.name);
  const latest = useRef({ draft, change });
  latest.current = { draft, change };
  useEffect(() => {
    const { draft: now, change: apply } = latest.current;
    if (!checked || !prefilled || now.name !== suggested.current) return;
    const name = renamed(prefilled, checked.cidrs);
    suggested.current = name;
    if (name !== now.name) apply({ name });
  }, [checked, prefilled]);
  return {
    /** The draft with the name for its addresses, also directly after they were typed. */
    async named(last: RangeDraft): Promise<RangeDraft> {
      if (!prefilled || last.name !== suggested.current || last.cidrs === prefilled.cidrs) return last;
      const { cidrs } = await checkAddresses(http, { text: last.cidrs });
      return { ...last, name: renamed(prefilled, cidrs) };
    },
  };
}
