import { type Actor, requireAdministrator } from '../actor.ts';

export interface Group {
  id: string;
  name: string;
}

interface Deps {
  findGroups(text: string): Promise<readonly Group[]>;
}

/** The first groups in Entra whose name begins with a text. @throws AppError GRAPH_FAILED */
export async function findGroups(deps: Deps, actor: Actor, text: string): Promise<readonly Group[]> {
  requireAdministrator(actor);
  return deps.findGroups(text.trim());
}
