import type { TeamsTheme } from '../features/sign-in/teams-listener.ts';

/** The properties of the signed-in person's menu. */
export interface PersonMenuProps {
  /** Undefined until it is known. */
  name: string | undefined;
  themeName: TeamsTheme;
  /** Absent in Teams, which has its own. */
  chooseTheme: ((name: TeamsTheme) => void) | undefined;
  /** In the demo. */
  switchPerson: (() => void) | undefined;
}
