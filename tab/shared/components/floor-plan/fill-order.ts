/** A spot in a picture, in thousandths of its width and height. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Cells of the curve on a side: 1,024 for 1,001 thousandths. */
const SIDE = 1024;

/**
 * The order in which the seats of a floor are filled: any number of them, counted from the start, is spread evenly over all seats. It
 * depends only on the positions, so the same number always fills the same seats, and one more person fills one more.
 */
export function fillOrder<S extends Spot>(seats: readonly S[]): S[] {
  // Neighbours along the curve are neighbours in the room. Every n-th of them leaves no part of the room out.
  const along = seats
    .map((seat) => ({ seat, at: distanceAlongCurve(seat) }))
    .sort((a, b) => a.at - b.at || a.seat.y - b.seat.y || a.seat.x - b.seat.x)
    .map(({ seat }) => seat);
  const bits = Math.ceil(Math.log2(Math.max(1, along.length)));
  return Array.from({ length: 2 ** bits }, (_, i) => along[reversedBits(i, bits)]).filter((seat) => seat !== undefined);
}

/** How far along the Hilbert curve through the picture a spot lies. */
function distanceAlongCurve(spot: Spot): number {
  let { x, y } = spot;
  let distance = 0;
  for (let half = SIDE / 2; half >= 1; half /= 2) {
    const right = x >= half ? 1 : 0;
    const below = y >= half ? 1 : 0;
    distance += half * half * ((3 * right) ^ below);
    x -= right * half;
    y -= below * half;
    if (below === 0) {
      if (right === 1) [x, y] = [half - 1 - x, half - 1 - y];
      [x, y] = [y, x];
    }
  }
  return distance;
}

/** 1 of 3 bits (001) becomes 4 (100): halves first, then quarters, then eighths. */
function reversedBits(value: number, bits: number): number {
  let reversed = 0;
  for (let bit = 0; bit < bits; bit++) if (value & (1 << bit)) reversed |= 1 << (bits - 1 - bit);
  return reversed;
}
