import { useEffect, useState } from 'react';
import type { Http } from '../../lib/http.ts';

/** The picture of a floor as an address for `<img>`; undefined while it is fetched, `null` if it cannot be. */
export function usePlan(http: Http, officeId: string, floorId: string): string | null | undefined {
  const [url, setUrl] = useState<string | null>();
  useEffect(() => {
    const gone = new AbortController();
    let made: string | undefined;
    setUrl(undefined);
    http
      .open(`/api/offices/${encodeURIComponent(officeId)}/floors/${encodeURIComponent(floorId)}/plan`, { signal: gone.signal })
      .then((response) => response.blob())
      .then((picture) => {
        if (gone.signal.aborted) return;
        made = URL.createObjectURL(picture);
        setUrl(made);
      })
      .catch(() => {
        if (!gone.signal.aborted) setUrl(null);
      });
    return () => {
      gone.abort();
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [http, officeId, floorId]);
  return url;
}
