import { listed } from '../time/symbols.ts';

/** Every word of the first list before every word of the second one: "my lot, my guys". */
export function combined(first: string, second: string): string {
  return listed(first)
    .flatMap((one) => listed(second).map((other) => `${one} ${other}`))
    .join(', ');
}
