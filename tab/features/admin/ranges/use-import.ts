import { useMemo } from 'react';
import { useAnswer } from '../../../shared/hooks/use-server-query.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { importRanges } from './api.ts';
import { formatOf } from './import-view-model.ts';

/** Milliseconds without a change of the text after which it is sent. */
const PAUSE_MS = 400;

/** The result for each line of a file, requested again when the text changes; it saves nothing. */
export function useDryRun(http: Http, name: string, text: string) {
  const ask = useMemo(
    () => (text.trim() ? () => importRanges(http, { format: formatOf(name, text), text, dryRun: true }) : undefined),
    [http, name, text],
  );
  return useAnswer(ask, PAUSE_MS);
}
