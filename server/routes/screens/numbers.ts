import { type Count, countMessage } from '../../presence/count.ts';
import { capacityOf, fillOf, type Level } from '../../presence/fill.ts';
import type { OfficeNumbers } from '../../presence/occupancy.ts';
import type { Staleness } from '../../presence/staleness.ts';
import type { Instant } from '../../presence/time.ts';
import type { Message } from '../../texts/message.ts';
import type { Texts } from '../../texts/texts.ts';
import { html, type Markup } from './html.ts';

interface Shown {
  numbers: OfficeNumbers;
  at: Instant;
  stale: Staleness | undefined;
}

/** Maximum rows of floors: beside the number of the office, and below it on an upright screen. */
const ROWS = { wide: 7, upright: 8 };

/** The numbers of an office. They contain nothing about people. */
export function numbersMarkup({ numbers, at, stale }: Shown, texts: Texts): Markup {
  const { office, present } = numbers;
  const floors = numbers.floors.toSorted((a, b) => b.floor.level - a.floor.level);
  const capacity = capacityOf(numbers);
  const fill = fillOf(present, capacity);
  const time = { at, zone: office.timeZone, show: 'date-and-time' } as const;
  const count = texts.say(countOnWall(present));
  return html`<h1 class="office"><bdi>${office.name}</bdi></h1>
<section class="whole">
<p class="number${count.length > 4 ? ' long' : ''}">${count}</p>
<p class="words">${texts.text('screen.present')}${
    capacity === undefined ? undefined : html` <span class="of">· ${texts.text('screen.places', { capacity })}</span>`
  } ${levelMarkup(fill.level, texts)}</p>
${barMarkup(fill)}
</section>
${floors.length === 0 ? undefined : floorsMarkup(floors, texts)}
<p class="updated" data-away="${texts.text('screen.away', { time })}">${texts.text('screen.updated', { time })}${
    stale === undefined ? undefined : html` <strong>${staleText(stale, office.timeZone, texts)}</strong>`
  }</p>`;
}

/** `17–21`: a wall names nobody, so the named and the others are one number. */
function countOnWall({ named: _, ...bounds }: Count): Message {
  return countMessage(bounds);
}

/** States since when the picture is not current, but not why, since visitors read it too. */
function staleText({ asOf: at }: Staleness, zone: string, texts: Texts): string {
  return at === undefined ? texts.text('screen.stale') : texts.text('screen.stale-since', { time: { at, zone, show: 'date-and-time' } });
}

function floorsMarkup(floors: OfficeNumbers['floors'], texts: Texts): Markup {
  const columns = { wide: Math.ceil(floors.length / ROWS.wide), upright: Math.ceil(floors.length / ROWS.upright) };
  const rows = { wide: Math.ceil(floors.length / columns.wide), upright: Math.ceil(floors.length / columns.upright) };
  const style = `--columns:${columns.wide};--rows:${rows.wide};--upright-columns:${columns.upright};--upright-rows:${rows.upright}`;
  return html`<section class="floors" aria-label="${texts.text('screen.floors')}" style="${style}"><ul>
${floors.map(({ floor, present }) => {
  const fill = fillOf(present, floor.capacity);
  const count = texts.say(countOnWall(present));
  const words = floor.capacity === undefined ? count : texts.text('screen.of', { count, capacity: floor.capacity });
  return html`<li><span class="floor"><bdi>${floor.name}</bdi></span> <span class="count">${words} ${levelMarkup(fill.level, texts)}</span>${barMarkup(fill)}</li>
`;
})}</ul></section>`;
}

function levelMarkup(level: Level, texts: Texts): Markup | undefined {
  if (level === 'calm') return undefined;
  return html`<em class="level ${level}">${texts.text(level === 'full' ? 'screen.full' : 'screen.nearly-full')}</em>`;
}

/** Hidden from screen readers, since the text beside it says the same. */
function barMarkup({ share, level }: ReturnType<typeof fillOf>): Markup | undefined {
  if (share === undefined) return undefined;
  return html`<span class="bar ${level}" aria-hidden="true"><span style="width:${Math.round(share * 100)}%"></span></span>`;
}
