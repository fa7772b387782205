const MAX_SHOWN = 40;
const plain = (text: string) => text.toLowerCase().replaceAll(/[\s_]/g, '');

/** The zones whose names contain the input, first those that begin with it. If the input is the name of a zone, all zones. */
export function zonesLike(typed: string, all: readonly string[]): { zones: string[]; more: number } {
  const text = all.includes(typed) ? (typed.split('/')[0] ?? '') : typed;
  const wanted = plain(text);
  const rank = (zone: string) => (plain(zone).startsWith(wanted) || plain(zone.split('/').at(-1) ?? '').startsWith(wanted) ? 0 : 1);
  const found = all
    .filter((zone) => plain(zone).includes(wanted))
    .sort((a, b) => Number(b === typed) - Number(a === typed) || rank(a) - rank(b) || a.localeCompare(b, 'en'));
  return { zones: found.slice(0, MAX_SHOWN), more: Math.max(0, found.length - MAX_SHOWN) };
}
