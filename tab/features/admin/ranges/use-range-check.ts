import { useMemo } from 'react';
import { useAnswer } from '../../../shared/hooks/use-server-query.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { checkAddresses } from './api.ts';

/** Long enough that an address is typed. */
const PAUSE = 350;

/** The server's check of the input while typing: for the present `text`, or `undefined` until it is known. */
export function useRangeCheck(http: Http, text: string, rangeId: string | undefined) {
  const ask = useMemo(() => (text.trim() ? () => checkAddresses(http, { text, rangeId }) : undefined), [http, text, rangeId]);
  return useAnswer(ask, PAUSE);
}
