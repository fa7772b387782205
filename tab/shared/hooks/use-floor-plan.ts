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
  /**
   * For `<img>`. It is an object URL, because requests for the picture need the token. Undefined until there is one. The previous URL stays
   * until the next one is fetched.
   */
  url?: string;
  /** The content type of the picture. */
  type?: string;
  /** Why the picture is missing or out of date. */
  problem?: unknown;
  retry: () => void;
}

/** The picture of a floor's plan, uploaded or drawn. An answer to an earlier request is ignored. */
export function useFloorPlan(http: Http, { officeId, floorId, floorPlanId }: Place): Plan {
  const path = `/api/offices/${encodeURIComponent(officeId)}/floors/${encodeURIComponent(floorId)}/floor-plan`;
  const [shown, setShown] = useState<{ path: string; url: string; type: string }>();
  const [problem, setProblem] = useState<unknown>();
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another plan or another attempt fetches the picture again.
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
  // Revoked only when another picture or none is shown: an image may still be reading it.
  useEffect(() => shown && (() => URL.revokeObjectURL(shown.url)), [shown]);
  const retry = useCallback(() => setTries((made) => made + 1), []);
  useRecovery(problem, retry);
  const current = shown?.path === path ? shown : undefined;
  return { url: current?.url, type: current?.type, problem, retry };
}
