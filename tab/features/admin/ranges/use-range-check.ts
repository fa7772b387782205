import { useEffect, useState } from 'react';
import type { RangeCheck } from '../../../../server/routes/schemas/range-check.ts';
import type { Http } from '../../../lib/http.ts';
import { checkAddresses } from './api.ts';

/** Long enough that an address is typed. */
const PAUSE = 350;

/** What the server makes of a box while it is typed in; `check` is of `text` as it is, or `undefined` until it is known. */
export function useRangeCheck(http: Http, text: string, rangeId: string | undefined) {
  const [answer, setAnswer] = useState<{ text: string; check?: RangeCheck }>();
  useEffect(() => {
    if (!text.trim()) return;
    let current = true;
    const timer = setTimeout(() => {
      checkAddresses(http, { text, rangeId }).then(
        (check) => current && setAnswer({ text, check }),
        // Saving says what is wrong, in full.
        () => current && setAnswer({ text }),
      );
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [http, text, rangeId]);
  const fits = answer?.text === text && text.trim() !== '';
  return { check: fits ? answer.check : undefined, checking: text.trim() !== '' && !fits };
}
