import { useState } from 'react';
import { lazyPart } from '../shared/components/lazy-part.tsx';
import { PersonButton } from './person-button.tsx';
import type { PersonMenuProps } from './person-menu-props.ts';

const OpenedMenu = lazyPart(
  'person-menu',
  () => import('./opened-menu.tsx'),
  ({ name }: PersonMenuProps) => <PersonButton name={name} />,
);

/** The menu of the signed-in person. Until it is first opened, only its button is loaded. */
export function PersonMenu(props: PersonMenuProps) {
  const [wasOpened, setWasOpened] = useState(false);
  return wasOpened ? <OpenedMenu {...props} /> : <PersonButton name={props.name} onClick={() => setWasOpened(true)} />;
}
