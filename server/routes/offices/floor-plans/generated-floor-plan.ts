import type { Seat } from '../../../presence/place.ts';

/** Maximum desks that are drawn individually. A larger floor is drawn schematically, with several people per desk. */
const MAX_DESKS = 500;
const DESK = { width: 36, height: 22 };
/** Distance between desks of a row, and between the desks of two pairs of rows. */
const GAP = { x: 8, y: 64 };
/** From the edge of a desk to the middle of its chair. */
const CHAIR = { away: 11, radius: 8 };
const MARGIN = 48;
const EMPTY_ROOM = { columns: 6, rows: 4 };

interface Spot {
  x: number;
  y: number;
}

interface Place {
  desk: Spot;
  /** Its middle. */
  chair: Spot;
}

/**
 * An SVG plan for a floor without an uploaded picture: a room with as many desks as the capacity, in pairs of rows; without a capacity, a room
 * with only a round table. Drawn in a medium grey, which is visible in light and dark themes.
 */
export function generatedFloorPlan({ name, capacity }: { name: string; capacity?: number }): string {
  const { width, height, places } = roomFor(capacity);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none" stroke="#808080" stroke-width="2">`,
    `<title>${escaped(name)}</title>`,
    `<rect x="8" y="8" width="${width - 16}" height="${height - 16}" rx="6" stroke-width="4"/>`,
    ...(places.length === 0 ? [`<circle cx="${width / 2}" cy="${height / 2}" r="40"/>`] : places.map(drawn)),
    '</svg>',
  ].join('');
}

/** The seats in that picture. */
export function generatedSeats({ capacity }: { capacity?: number }): Seat[] {
  const { width, height, places } = roomFor(capacity);
  return places.map(({ chair }) => ({ x: Math.round((chair.x / width) * 1000), y: Math.round((chair.y / height) * 1000) }));
}

function roomFor(capacity = 0): { width: number; height: number; places: Place[] } {
  const desks = Math.min(capacity, MAX_DESKS);
  const columns = desks === 0 ? EMPTY_ROOM.columns : Math.max(4, Math.ceil(Math.sqrt(desks * 2.4)));
  const rows = desks === 0 ? EMPTY_ROOM.rows : Math.ceil(desks / columns);
  return {
    width: MARGIN * 2 + columns * (DESK.width + GAP.x) - GAP.x,
    height: MARGIN * 2 + rows * DESK.height + (Math.ceil(rows / 2) - 1) * GAP.y,
    places: Array.from({ length: desks }, (_, i) => placeAt(i % columns, Math.floor(i / columns))),
  };
}

/** The desks of two rows face each other: the chairs of one row are above it, those of the other below. */
function placeAt(column: number, row: number): Place {
  const x = MARGIN + column * (DESK.width + GAP.x);
  const y = MARGIN + row * DESK.height + Math.floor(row / 2) * GAP.y;
  const chairY = row % 2 === 0 ? y - CHAIR.away : y + DESK.height + CHAIR.away;
  return { desk: { x, y }, chair: { x: x + DESK.width / 2, y: chairY } };
}

function drawn({ desk, chair }: Place): string {
  const { width, height } = DESK;
  return `<rect x="${desk.x}" y="${desk.y}" width="${width}" height="${height}" rx="2"/><circle cx="${chair.x}" cy="${chair.y}" r="${CHAIR.radius}"/>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
