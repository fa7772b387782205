import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Http } from '../../../shared/lib/http.ts';
import { fetchPhotos } from './api.ts';
import { createPhotoLoader, type PhotoLoader } from './loader.ts';

const PhotoContext = createContext<PhotoLoader | undefined>(undefined);

/** Provides photos to all components below it, which are requested together. */
export function PhotoProvider({ http, children }: { http: Http; children: ReactNode }) {
  const loader = useMemo(
    () => createPhotoLoader({ fetch: (ids) => fetchPhotos(http, ids), setTimeout: (work, ms) => setTimeout(work, ms) }),
    [http],
  );
  return <PhotoContext.Provider value={loader}>{children}</PhotoContext.Provider>;
}

const NEVER = () => () => {};

/** The URL of a person's photo; undefined while there is none. */
export function usePhoto(id: string): string | undefined {
  const loader = useContext(PhotoContext);
  useEffect(() => loader?.want(id), [loader, id]);
  return useSyncExternalStore(loader?.subscribe ?? NEVER, () => loader?.get(id));
}
