/** A spot in a picture, in thousandths of its width and height. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The number of cells on each side of the curve: 1,024 for the values 0 to 1,000. */
const SIDE = 1024;

/**
 * The order in which the seats of a floor are filled. The first seats, however many, are always spread evenly over the floor. The order
 * depends only on the positions, so the same number always fills the same seats, and one more person fills one more seat.
 */
export function fillOrder<S extends Spot>(seats: readonly S[]): S[] {
  // Neighbours along the curve are neighbours in the room, so every n-th seat along it covers the whole room.
  const along = seats
    .map((seat) => ({ seat, at: distanceAlongCurve(seat) }))
    .sort((a, b) => a.at - b.at || a.seat.y - b.seat.y || a.seat.x - b.seat.x)
    .map(({ seat }) => seat);
  const bits = Math.ceil(Math.log2(Math.max(1, along.length)));
  return Array.from({ length: 2 ** bits }, (_, i) => along[reversedBits(i, bits)]).filter((seat) => seat !== undefined);
}

/** The distance of a spot along the Hilbert curve through the picture. */
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
