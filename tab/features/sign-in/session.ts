import type { SignedInHttp } from '../../shared/lib/http.ts';

/** Somebody signed in. */
export interface Session {
  http: SignedInHttp;
  name?: string;
  /** In the demo: choose somebody else. */
  switchPerson?: () => void;
}
