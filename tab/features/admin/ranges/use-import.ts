import { useEffect, useState } from 'react';
import type { RangeImport } from '../../../../server/routes/schemas/range-import.ts';
import type { Http } from '../../../lib/http.ts';
import { importRanges } from './api.ts';
import { formatOf } from './import-view-model.ts';

/** Long enough that a text is pasted, or a line mended. */
const PAUSE = 400;

/** What becomes of each line of a file, asked anew as the text changes; nothing is saved by it. */
export function useDryRun(http: Http, name: string, text: string) {
  const [answer, setAnswer] = useState<{ text: string; plan?: RangeImport; problem?: unknown }>();
  useEffect(() => {
    if (!text.trim()) return;
    let current = true;
    const timer = setTimeout(() => {
      importRanges(http, { format: formatOf(name, text), text, dryRun: true }).then(
        (plan) => current && setAnswer({ text, plan }),
        (problem: unknown) => current && setAnswer({ text, problem }),
      );
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [http, name, text]);
  const fits = answer?.text === text && text.trim() !== '';
  return { plan: fits ? answer.plan : undefined, problem: fits ? answer.problem : undefined, reading: text.trim() !== '' && !fits };
}
