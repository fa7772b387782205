import { useCallback, useEffect, useState } from 'react';
import type { Http } from '../lib/http.ts';
import { useRecovery } from './use-recovery.ts';

interface Place {
  officeId: string;
  floorId: string;
  /** The id of the uploaded picture: when it changes, the new one is fetched. */
  floorPlanId?: string;
}

interface Plan {
  /** For `<img>`: the picture needs the token, so no link does. Undefined until there is one; the last one stays while the next is fetched. */
  url?: string;
  /** Its content type. */
  type?: string;
  /** Why there is none, or not the newest. */
  problem?: unknown;
  retry: () => void;
}

/** The picture of a floor's plan, uploaded or drawn. An answer that comes after another was asked for is dropped. */
export function useFloorPlan(http: Http, { officeId, floorId, floorPlanId }: Place): Plan {
  const path = `/api/offices/${encodeURIComponent(officeId)}/floors/${encodeURIComponent(floorId)}/floor-plan`;
  const [shown, setShown] = useState<{ path: string; url: string; type: string }>();
  const [problem, setProblem] = useState<unknown>();
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another plan, or another try, is another picture.
  useEffect(() => {
    const gone = new AbortController();
    setProblem(undefined);
    http
      .open(path, 'image/', { signal: gone.signal })
      .then((answer) => answer.blob())
      .then(
        (picture) => !gone.signal.aborted && setShown({ path, url: URL.createObjectURL(picture), type: picture.type }),
        (error) => !gone.signal.aborted && setProblem(error),
      );
    return () => gone.abort();
  }, [http, path, floorPlanId, tries]);
  // Only once another is shown, or none: an image may still be reading it.
  useEffect(() => shown && (() => URL.revokeObjectURL(shown.url)), [shown]);
  const retry = useCallback(() => setTries((made) => made + 1), []);
  useRecovery(problem, retry);
  const current = shown?.path === path ? shown : undefined;
  return { url: current?.url, type: current?.type, problem, retry };
}
