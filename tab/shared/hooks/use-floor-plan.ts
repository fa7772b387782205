import { useEffect, useState } from 'react';
import type { Http } from '../lib/http.ts';
import { useServerQuery } from './use-server-query.ts';

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

/** The picture of a floor's plan, uploaded or drawn. */
export function useFloorPlan(http: Http, { officeId, floorId, floorPlanId }: Place): Plan {
  const path = `/api/offices/${encodeURIComponent(officeId)}/floors/${encodeURIComponent(floorId)}/floor-plan`;
  const query = useServerQuery(['floor-plan', path, floorPlanId], async (signal) => (await http.open(path, 'image/', { signal })).blob(), {
    forget: true,
  });
  const [shown, setShown] = useState<{ path: string; url: string; type: string }>();
  const { value: picture, problem, reload } = query;
  useEffect(() => picture && setShown({ path, url: URL.createObjectURL(picture), type: picture.type }), [path, picture]);
  // Revoked only when another picture or none is shown: an image may still be reading it.
  useEffect(() => shown && (() => URL.revokeObjectURL(shown.url)), [shown]);
  const current = shown?.path === path ? shown : undefined;
  return { url: current?.url, type: current?.type, problem, retry: () => void reload() };
}
