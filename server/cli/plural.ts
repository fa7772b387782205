/** "1 person", "3 people", "0 days": only English, for the terminal. The catalogue uses ICU's plurals. */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
