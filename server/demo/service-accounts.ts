import type { Organisation } from './organisation.ts';
import { seeded } from './random.ts';

/** An app of the simulated organisation that calls Indoors with its own identity. */
export interface DemoServiceAccount {
  /** Its name for `POST /demo/token`. */
  app: string;
  displayName: string;
  /** Application (client) id. */
  appId: string;
  /** The object id of its service principal. */
  objectId: string;
  secret: string;
  /** Its app roles for Indoors. */
  roles: readonly string[];
}

/** The role that allows an app to read; see `appPackage/aad.manifest.json`. */
const READER = 'Reader';

/** Two apps that may read, and one that is refused since it has too many roles. */
export function serviceAccountsOf({ seed }: Organisation): DemoServiceAccount[] {
  const account = (app: string, displayName: string, roles: readonly string[]): DemoServiceAccount => {
    const random = seeded(seed, 'service account', app);
    return { app, displayName, roles, appId: random.guid(), objectId: random.guid(), secret: `simulated-${random.guid()}` };
  };
  return [
    account('entrance-screen', 'Entrance screen', [READER]),
    account('dashboard', 'Facilities dashboard', [READER]),
    account('overpowered', 'An app with too many roles', [READER, 'Admin']),
  ];
}
