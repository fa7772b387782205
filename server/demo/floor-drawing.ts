import type { Seat } from '../presence/place.ts';

/** The drawing of a demo floor, and its seats. */
export interface FloorDrawing {
  svg: string;
  seats: Seat[];
}

/** Desks in one island, in two rows that face each other. */
const DESK = { width: 58, height: 32 };
const CHAIR = { away: 15, radius: 9 };
const ISLAND_GAP = { x: 46, y: 34 };
const WALL = 24;
/** Meeting rooms along the top, stairs and lifts on one side, the kitchen on the other. */
const ROOMS_HEIGHT = 132;
const CORE_WIDTH = 138;
const KITCHEN_WIDTH = 150;
const AISLE = 40;

/** Draws a floor with so many seats. `level` varies it: every other floor is mirrored. */
export function drawFloor({ seats: count, level }: { seats: number; level: number }): FloorDrawing {
  const perIsland = count > 60 ? 8 : count > 24 ? 6 : 4;
  const island = islandSize(perIsland);
  const islands = Math.ceil(count / perIsland);
  const columns = Math.max(2, Math.round(Math.sqrt(islands * 1.6 * (island.height / island.width) * 1.6)));
  const rows = Math.max(2, Math.ceil(islands / columns));
  const open = {
    x: WALL + CORE_WIDTH + AISLE,
    y: WALL + ROOMS_HEIGHT + AISLE,
    width: columns * (island.width + ISLAND_GAP.x) - ISLAND_GAP.x,
    height: rows * (island.height + ISLAND_GAP.y) - ISLAND_GAP.y,
  };
  const width = open.x + open.width + AISLE + KITCHEN_WIDTH + WALL;
  const height = open.y + open.height + AISLE / 2 + WALL;
  const places = Array.from({ length: count }, (_, i) => {
    const [which, within] = [Math.floor(i / perIsland), i % perIsland];
    const x = open.x + (which % columns) * (island.width + ISLAND_GAP.x);
    const y = open.y + Math.floor(which / columns) * (island.height + ISLAND_GAP.y);
    return deskAt(within, perIsland / 2, { x, y });
  });
  const mirrored = level % 2 !== 0;
  const parts = [
    ...walls(width, height),
    ...meetingRooms(width),
    ...core(height),
    ...kitchen(width, height),
    ...places.map(({ desk, chair }) => box(desk.x, desk.y, DESK, 3) + circle(chair.x, chair.y, CHAIR.radius)),
  ];
  const drawing = mirrored ? `<g transform="translate(${width} 0) scale(-1 1)">${parts.join('')}</g>` : parts.join('');
  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none" stroke="#858585" stroke-width="1.5">` +
      `<rect width="${width}" height="${height}" fill="#ffffff" stroke="none"/>${drawing}</svg>`,
    seats: places.map(({ chair }) => ({
      x: Math.round(((mirrored ? width - chair.x : chair.x) / width) * 1000),
      y: Math.round((chair.y / height) * 1000),
    })),
  };
}

interface Spot {
  x: number;
  y: number;
}

function islandSize(desks: number): { width: number; height: number } {
  return { width: (desks / 2) * DESK.width, height: 2 * (DESK.height + CHAIR.away + CHAIR.radius) };
}

/** The n-th desk of an island at `from`. The middle of its chair is above the desk in the first row, and below it in the second. */
function deskAt(n: number, perRow: number, from: Spot): { desk: Spot; chair: Spot } {
  const [column, below] = [n % perRow, n >= perRow];
  const x = from.x + column * DESK.width;
  const top = from.y + CHAIR.away + CHAIR.radius;
  const y = below ? top + DESK.height : top;
  return { desk: { x, y }, chair: { x: x + DESK.width / 2, y: below ? y + DESK.height + CHAIR.away : y - CHAIR.away } };
}

const WALLS = 'stroke="#404040" stroke-linecap="square"';
const box = (x: number, y: number, { width, height }: { width: number; height: number }, rx = 0) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${rx}"/>`;
const circle = (x: number, y: number, r: number) => `<circle cx="${x}" cy="${y}" r="${r}"/>`;
const wall = (path: string) => `<path d="${path}" ${WALLS} stroke-width="4"/>`;
/** A door that opens by a quarter circle from its hinge, in a wall that runs to the right. */
const door = (x: number, y: number, size = 26) => `<path d="M${x} ${y}v${size}a${size} ${size} 0 0 0 ${size} -${size}" stroke-width="1"/>`;

/** The outer wall, with windows all around. */
function walls(width: number, height: number): string[] {
  const inner = { width: width - WALL, height: height - WALL };
  const windows = `stroke="#ffffff" stroke-width="3" stroke-dasharray="44 16"`;
  const outline = `M${WALL / 2} ${WALL / 2}h${inner.width}v${inner.height}h-${inner.width}z`;
  return [`<path d="${outline}" ${WALLS} stroke-width="8"/>`, `<path d="${outline}" ${windows}/>`];
}

/** Rooms with a table and chairs, side by side along the top. */
function meetingRooms(width: number): string[] {
  const inner = width - 2 * WALL;
  const count = Math.max(2, Math.round(inner / 190));
  const room = inner / count;
  const bottom = WALL + ROOMS_HEIGHT;
  return Array.from({ length: count }, (_, i) => {
    const left = WALL + i * room;
    const [x, y] = [left + room / 2, WALL + ROOMS_HEIGHT / 2];
    const table = { width: room * 0.46, height: 34 };
    const chairs = [-1, 0, 1].flatMap((at) => [circle(x + at * 30, y - 28, 6), circle(x + at * 30, y + 28, 6)]);
    return [
      wall(`M${round(left)} ${bottom}h${round(room - 40)}m26 0H${round(left + room)}`),
      ...(i === 0 ? [] : [wall(`M${round(left)} ${WALL / 2}V${bottom}`)]),
      door(round(left + room - 40), bottom),
      i % 3 === 2 ? circle(round(x), y, 24) : box(round(x - table.width / 2), y - 17, table, 6),
      ...(i % 3 === 2 ? [] : chairs),
    ].join('');
  });
}

/** Stairs, two lifts and the toilets, along one side. */
function core(height: number): string[] {
  const [left, right, top] = [WALL, WALL + CORE_WIDTH - 26, WALL + ROOMS_HEIGHT + AISLE];
  const bottom = height - WALL;
  const steps = Array.from({ length: 9 }, (_, i) => `M${left + 12 + i * 11} ${top + 8}v52`).join('');
  const lift = (x: number) =>
    `${box(x, top + 76, { width: 42, height: 42 })}<path d="M${x} ${top + 76}l42 42m0 -42l-42 42" stroke-width="1"/>`;
  const basins = Array.from({ length: Math.min(5, Math.max(1, Math.floor((bottom - top - 150) / 40))) }, (_, i) =>
    circle(left + 22, top + 158 + i * 36, 8),
  );
  return [
    `<path d="${steps}M${left + 6} ${top + 34}h104" stroke-width="1"/>`,
    lift(left + 8),
    lift(left + 60),
    wall(`M${left} ${top}H${right}V${top + 16}m0 34V${top + 128}H${left}M${right} ${top + 128}v20m0 30V${bottom}`),
    ...basins,
  ];
}

const AROUND = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
] as const;

/** A counter along the wall, round tables, and a sofa. */
function kitchen(width: number, height: number): string[] {
  const [right, top, bottom] = [width - WALL, WALL + ROOMS_HEIGHT + AISLE, height - WALL];
  const tables = Math.max(1, Math.floor((bottom - top - 70) / 96));
  return [
    box(right - 30, top, { width: 26, height: Math.min(150, bottom - top - 20) }, 2),
    circle(right - 17, top + 24, 7),
    circle(right - 17, top + 46, 7),
    ...Array.from({ length: tables }, (_, i) => {
      const [x, y] = [right - 84, top + 44 + i * 96];
      const chairs = AROUND.map(([dx, dy]) => circle(x + dx * 32, y + dy * 32, 6));
      return [circle(x, y, 20), ...chairs].join('');
    }),
  ];
}

const round = (value: number) => Math.round(value);
