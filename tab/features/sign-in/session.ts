import type { SignedInHttp } from '../../shared/lib/http.ts';

/** The session of a signed-in person. */
export interface Session {
  http: SignedInHttp;
  name?: string;
  /** In the demo: signs in as another person. */
  switchPerson?: () => void;
}
