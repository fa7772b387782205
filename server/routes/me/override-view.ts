import type { Override } from '../../presence/override.ts';
import type { OverrideState } from '../../presence/overrides.ts';
import type { World } from '../../presence/world.ts';
import { placeView } from '../presence/presence-view.ts';
import { iso } from '../replies.ts';
import type { OverrideView } from '../schemas/me.ts';

/** `toPerson`: include the name of an administrator who made the statement. */
export function overrideView(override: Override, world: World, state: OverrideState, toPerson = false): OverrideView {
  const { statement, setBy, personId } = override;
  return {
    id: override.id,
    status: statement.kind,
    ...(statement.kind === 'office' ? placeView(statement, world) : {}),
    setAt: iso(override.setAt),
    setBy: setBy === personId ? 'self' : 'administrator',
    ...(toPerson ? setByName(override, world) : {}),
    from: iso(override.from),
    until: iso(override.end),
    inForce: state === 'counts',
    ...(state === 'displaced' ? { displaced: true } : {}),
  };
}

/** The name of the administrator who made the statement; empty if the person made it, or the directory does not know the administrator. */
export function setByName({ setBy, personId }: Pick<Override, 'setBy' | 'personId'>, world: World): { setByName?: string } {
  const name = setBy === personId ? undefined : world.people.get(setBy)?.name;
  return name === undefined ? {} : { setByName: name };
}
