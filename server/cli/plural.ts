/** "1 person", "3 people", "0 days": English only, for the terminal. Texts for users are in the catalogue, with ICU's plurals. */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
