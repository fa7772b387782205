import { useState } from 'react';
import type { RangePreview, RangePreviewInput } from '../../../../server/routes/schemas/range-preview.ts';
import { useAction } from '../../../shared/hooks/use-action.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { isVersionConflict } from '../parts/version-conflict.ts';
import { previewRange } from './api.ts';

/** The preview of saving `input`, on request; discarded when the input changes. */
export function usePreview(http: Http, input: RangePreviewInput) {
  const [seen, setSeen] = useState<{ of: string; preview?: RangePreview }>();
  const { busy, problem, run } = useAction();
  const of = JSON.stringify(input);
  const current = seen?.of === of;
  return {
    busy,
    problem: current ? problem : undefined,
    /** Whether somebody else has changed the range in the meantime. */
    stale: current && isVersionConflict(problem),
    preview: current ? seen.preview : undefined,
    async look() {
      setSeen({ of });
      const done = await run(() => previewRange(http, input), texts.text('admin.shared.unread-hint'));
      if (done) setSeen({ of, preview: done.value });
    },
  };
}
