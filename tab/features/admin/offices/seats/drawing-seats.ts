import type { SeatView } from '../../../../../server/routes/schemas/floor-seats.ts';
import { MAX_SEATS } from './view-model.ts';

/** Elements that are drawn only where they are referenced. */
const NOT_DRAWN = 'defs, symbol, clipPath, mask, pattern, marker';

/**
 * The centres of the elements that have the attribute `data-seat`, in thousandths of the width and height of the drawing. A hidden copy of
 * the drawing is laid out by the browser, because transforms, groups and references determine where an element is.
 * @param svg as stored by the server, without scripts and other active content
 * @param ratio width divided by height of the shown picture
 */
export function seatsInDrawing(svg: string, ratio: number): SeatView[] {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (!(parsed instanceof SVGSVGElement) || !parsed.querySelector('[data-seat]')) return [];
  const host = document.createElement('div');
  host.style.cssText = 'position: fixed; left: 0; top: 0; visibility: hidden; pointer-events: none';
  // In a shadow root, so that a style sheet of the drawing does not affect the page.
  const root = host.attachShadow({ mode: 'closed' });
  const drawing = document.importNode(parsed, true);
  drawing.setAttribute('width', '1000');
  drawing.setAttribute('height', String(1000 / ratio));
  root.append(drawing);
  document.body.append(host);
  try {
    return seatsIn(drawing);
  } finally {
    host.remove();
  }
}

function seatsIn(drawing: SVGSVGElement): SeatView[] {
  const frame = drawing.getBoundingClientRect();
  const seats = [...drawing.querySelectorAll('[data-seat]')].flatMap((element) => {
    // A part of a seat is not another seat.
    if (element.closest(NOT_DRAWN) || element.parentElement?.closest('[data-seat]')) return [];
    const { left, top, width, height } = element.getBoundingClientRect();
    const x = Math.round(((left + width / 2 - frame.left) / frame.width) * 1000);
    const y = Math.round(((top + height / 2 - frame.top) / frame.height) * 1000);
    const within = x >= 0 && x <= 1000 && y >= 0 && y <= 1000 && (width > 0 || height > 0);
    return within ? [{ x, y }] : [];
  });
  return seats.slice(0, MAX_SEATS);
}
