import { useMemo } from 'react';
import { useAnswer } from '../../../shared/hooks/use-server-query.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { checkAddresses } from './api.ts';

/** Milliseconds without typing after which the input is checked. */
const PAUSE_MS = 350;

/** The server's check of the input while typing; `undefined` until there is one for the current `text`. */
export function useRangeCheck(http: Http, text: string, rangeId: string | undefined) {
  const ask = useMemo(() => (text.trim() ? () => checkAddresses(http, { text, rangeId }) : undefined), [http, text, rangeId]);
  return useAnswer(ask, PAUSE_MS);
}
