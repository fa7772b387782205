/** Desks that are drawn one by one; of a larger floor the picture is a scheme, with several people to a desk. */
const MAX_DESKS = 240;
const DESK = { width: 34, height: 20, gapX: 14, gapY: 30 };
const MARGIN = 40;

/**
 * A plan for a floor of which no picture was uploaded, as SVG: a room with as many desks as it has places, in pairs of rows. Drawn
 * in the colour of a mid grey, which is seen in light and dark alike.
 */
export function generatedFloorPlan({ name, capacity }: { name: string; capacity?: number }): string {
  const desks = Math.min(capacity ?? 12, MAX_DESKS);
  const columns = Math.max(4, Math.ceil(Math.sqrt(desks * 2)));
  const rows = Math.ceil(desks / columns);
  const width = MARGIN * 2 + columns * (DESK.width + DESK.gapX) - DESK.gapX;
  const height = MARGIN * 2 + rows * (DESK.height + DESK.gapY) - DESK.gapY;
  const marks = Array.from({ length: desks }, (_, i) => deskAt(i % columns, Math.floor(i / columns)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none" stroke="#808080">`,
    `<title>${escaped(name)}</title>`,
    `<rect x="8" y="8" width="${width - 16}" height="${height - 16}" rx="6" stroke-width="4"/>`,
    ...marks,
    '</svg>',
  ].join('');
}

/** Two rows face each other: chairs stand above in the one, below in the other. */
function deskAt(column: number, row: number): string {
  const x = MARGIN + column * (DESK.width + DESK.gapX);
  const y = MARGIN + row * (DESK.height + DESK.gapY);
  const chair = row % 2 === 0 ? y - 8 : y + DESK.height + 8;
  return `<rect x="${x}" y="${y}" width="${DESK.width}" height="${DESK.height}" rx="2" stroke-width="2"/><circle cx="${x + DESK.width / 2}" cy="${chair}" r="5" stroke-width="2"/>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
