import type { Board } from '../../board/board.ts';
import { AppError } from '../../errors.ts';
import { dayOf } from '../../presence/calendar.ts';
import { daySaid } from '../../presence/day-said.ts';
import type { Clock } from '../../presence/time.ts';
import { type World, zoneOfPerson } from '../../presence/world.ts';
import type { Store } from '../../store/port/store.ts';
import { type Message, message } from '../../texts/message.ts';

export interface WhyNotShownDeps {
  store: Pick<Store, 'collectionStatus' | 'streamStatus' | 'personDays'>;
  board: Pick<Board, 'now'>;
  clock: Clock;
}

/** Who says the sentences: the bot, which understands sentences, or a page with buttons. */
type Speaker = 'bot' | 'page';

/**
 * The answer to "I'm here, why am I not shown?", from the server's own data: sentences for the person only, with their presence.
 * @throws AppError PERSON_UNKNOWN_TO_DIRECTORY
 */
export async function whyNotShown(
  { store, board, clock }: WhyNotShownDeps,
  personId: string,
  speaker: Speaker = 'bot',
): Promise<Message[]> {
  const picture = board.now();
  const { world } = picture;
  const person = world.people.get(personId);
  if (!person) throw new AppError('PERSON_UNKNOWN_TO_DIRECTORY');
  if (person.mode === 'off') return [switchedOff(world, speaker)];
  const [now, zone] = [clock.now(), zoneOfPerson(person, world)];
  const lines = [await lastRead(store, now, zone), await rangesToday(store, world, { personId, day: dayOf(now, zone), speaker })];
  return picture.own(personId)?.presence.status === 'office' ? lines : [...lines, whatToDo(world, speaker)];
}

function switchedOff({ settings: { selfServiceModes } }: World, speaker: Speaker): Message {
  if (speaker === 'bot') return message(selfServiceModes ? 'bot.mine.off-self' : 'bot.mine.off');
  return selfServiceModes ? message('not-shown.off-self', { page: message('tab.shell.my-data') }) : message('not-shown.off');
}

function whatToDo(world: World, speaker: Speaker): Message {
  if (speaker === 'bot') return message('bot.shown.what-to-do', { office: anOffice(world) });
  return message('not-shown.what-to-do', { office: message('tab.my-status.say.office'), say: message('tab.my-status.shown-as') });
}

async function lastRead(store: WhyNotShownDeps['store'], now: number, zone: string): Promise<Message> {
  const [polled, streamed] = [await store.collectionStatus(), await store.streamStatus()];
  const at = Math.max(polled?.lastSuccessAt ?? 0, streamed?.lastReceivedAt ?? 0);
  if (at === 0) return message('bot.shown.never-read');
  return message('bot.shown.last-read', { day: message('bot.time.on-day', daySaid(at, now, zone)), time: { at, zone, show: 'time' } });
}

/** The ranges whose sign-ins have counted for the person today. */
async function rangesToday(
  store: WhyNotShownDeps['store'],
  { ranges }: World,
  { personId, day, speaker }: { personId: string; day: string; speaker: Speaker },
): Promise<Message> {
  const days = await store.personDays({ fromDay: day, toDay: day, personIds: [personId] });
  const names = [...new Set(days.flatMap(({ rangeId }) => ranges.get(rangeId)?.name ?? []))];
  if (names.length === 0) return message(speaker === 'bot' ? 'bot.shown.no-range' : 'not-shown.no-range');
  return message('bot.shown.in-range', { ranges: { and: names } });
}

/** The name of an office, as an example of a statement. */
function anOffice({ offices }: World): string | Message {
  const names = [...offices.values()].filter(({ archivedAt }) => archivedAt === undefined).map(({ name }) => name);
  const [first] = names.sort((a, b) => a.localeCompare(b, 'en'));
  return first === undefined ? message('bot.help.office') : first;
}
