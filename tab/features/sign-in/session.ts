import type { Http } from '../../shared/lib/http.ts';

/** Somebody signed in. */
export interface Session {
  http: Http;
  name?: string;
  /** In the demo: choose somebody else. */
  switchPerson?: () => void;
}
