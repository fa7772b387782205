/** Memoises a pure function of one value. When `max` results are cached, all are forgotten. */
export function memo<A, B>(of: (a: A) => B, max = 10_000): (a: A) => B {
  const known = new Map<A, B>();
  return (a) => {
    let b = known.get(a);
    if (b === undefined) {
      b = of(a);
      if (known.size >= max) known.clear();
      known.set(a, b);
    }
    return b;
  };
}
