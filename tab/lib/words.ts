/** `1 floor`, `3 floors`, `1,240 seats`. */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${number(n)} ${n === 1 ? one : many}`;
}

/** `1,240` */
export const number = (n: number) => new Intl.NumberFormat('en-GB').format(n);
