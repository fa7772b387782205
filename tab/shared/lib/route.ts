/** The address in the tab: the parts of `#/admin/ranges/7` are `admin`, `ranges` and `7`. */
export type Path = readonly string[];

/** The path of an address's fragment. A fragment that is not a path is the first page. */
export function pathOf(hash: string): Path {
  if (!hash.startsWith('#/')) return [];
  return hash.slice(2).split('?', 1)[0]?.split('/').filter(Boolean).map(decoded) as Path;
}

/** What an address asks for beside its path: `day` of `#/today?day=2026-12-03`. */
export const queryOf = (hash: string): URLSearchParams => new URLSearchParams(hash.startsWith('#/') ? hash.split('?')[1] : '');

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A link to a path: `hrefOf('admin', 'ranges')` is `#/admin/ranges`. */
export const hrefOf = (...path: Path) => `#/${path.map(encodeURIComponent).join('/')}`;

/** `Ranges · Administration · Indoors`, as tabs and history show it. */
export const titleOf = (...names: readonly string[]) => [...names, 'Indoors'].join(' · ');
