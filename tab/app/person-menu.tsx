import { useState } from 'react';
import type { TeamsTheme } from '../features/sign-in/teams.ts';
import { lazyPart } from '../shared/components/lazy-part.tsx';
import { PersonButton } from './person-button.tsx';

export interface PersonMenuProps {
  /** Undefined until it is known. */
  name: string | undefined;
  themeName: TeamsTheme;
  /** Absent in Teams, which has its own. */
  chooseTheme: ((name: TeamsTheme) => void) | undefined;
  /** In the demo. */
  switchPerson: (() => void) | undefined;
}

const OpenedMenu = lazyPart(
  'person-menu',
  () => import('./opened-menu.tsx'),
  ({ name }: PersonMenuProps) => <PersonButton name={name} />,
);

/** The menu of the person who is signed in: until it is first opened, its button alone. */
export function PersonMenu(props: PersonMenuProps) {
  const [wasOpened, setWasOpened] = useState(false);
  return wasOpened ? <OpenedMenu {...props} /> : <PersonButton name={props.name} onClick={() => setWasOpened(true)} />;
}
