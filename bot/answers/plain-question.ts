import type { MessageId } from '../../server/texts/en/index.ts';
import type { Context, Said } from '../context.ts';
import type { IntentName } from '../language/intent-name.ts';
import type { Group, PlaceSaid, Slot } from '../understand/lattice.ts';
import { findPeople } from './find-people.ts';
import { placeName, safe } from './words.ts';

/** The sentence of each intent that may be offered, and the slots that it can have. */
const PLAIN: Readonly<Partial<Record<IntentName, readonly [sentence: MessageId, ...slots: readonly Slot[]]>>> = {
  'who-is-in': ['bot.plain.who-is-in', 'place', 'time'],
  'who-will-be-in': ['bot.plain.who-will-be-in', 'place', 'time'],
  'who-was-in': ['bot.plain.who-was-in', 'place', 'time'],
  'who-is-remote': ['bot.plain.who-is-remote', 'time'],
  'who-is-on-leave': ['bot.plain.who-is-on-leave', 'time'],
  'who-is-not-in': ['bot.plain.who-is-not-in', 'place'],
  'team-not-in': ['bot.plain.team-not-in'],
  'who-of-department': ['bot.plain.who-of-department', 'department', 'place', 'time'],
  'how-full': ['bot.plain.how-full', 'place', 'time'],
  'how-full-was': ['bot.plain.how-full-was', 'place', 'time'],
  'how-full-will-be': ['bot.plain.how-full-will-be', 'place', 'time'],
  'usually-full': ['bot.plain.usually-full', 'place', 'time'],
  'quietest-day': ['bot.plain.quietest-day', 'place'],
  'fullest-day': ['bot.plain.fullest-day', 'place'],
  'emptiest-place': ['bot.plain.emptiest-place', 'place', 'time'],
  'fullest-place': ['bot.plain.fullest-place', 'place', 'time'],
  'free-seats': ['bot.plain.free-seats', 'place', 'time'],
  'which-places': ['bot.plain.which-places'],
  'where-place': ['bot.plain.where-place', 'place'],
  'when-open': ['bot.plain.when-open', 'place', 'time'],
  'closed-days': ['bot.plain.closed-days', 'place'],
  'where-is': ['bot.plain.where-is', 'who', 'time'],
  'was-in': ['bot.plain.was-in', 'who', 'time'],
  'when-in': ['bot.plain.when-in', 'who', 'place'],
  'when-back': ['bot.plain.when-back', 'who'],
  'away-until': ['bot.plain.away-until', 'who'],
  'came-when': ['bot.plain.came-when', 'who', 'time'],
  'last-visit': ['bot.plain.last-visit', 'who', 'place'],
  'manager-of': ['bot.plain.manager-of', 'who'],
  'reports-of': ['bot.plain.reports-of', 'who'],
  'ask-to-follow': ['bot.plain.ask-to-follow', 'who'],
  'my-status': ['bot.plain.my-status', 'time'],
  'my-habits': ['bot.plain.my-habits', 'place'],
  'my-team': ['bot.plain.my-team', 'place', 'time'],
  'my-manager': ['bot.plain.my-manager', 'time'],
  'my-reports': ['bot.plain.my-reports'],
  'which-day': ['bot.plain.which-day', 'time'],
  'my-past': ['bot.plain.my-past', 'place', 'time'],
  'my-last-visit': ['bot.plain.my-last-visit', 'place'],
  'my-plans': ['bot.plain.my-plans', 'time'],
  'who-sees-me': ['bot.plain.who-sees-me'],
  'why-not-shown': ['bot.plain.why-not-shown'],
  'my-followers': ['bot.plain.my-followers'],
  'my-follows': ['bot.plain.my-follows'],
  'my-mode': ['bot.plain.my-mode'],
  'my-subscriptions': ['bot.plain.my-subscriptions'],
  why: ['bot.mine.button.why'],
  'my-data': ['bot.mine.button.what-is-kept'],
  'my-rules': ['bot.weekly.button.list'],
  help: ['bot.talk.help'],
};

/** The questions about groups that are no departments. */
const OF_GROUP: ReadonlyMap<Group, IntentName> = new Map([
  ['team', 'my-team'],
  ['reports', 'my-reports'],
]);

/** Intents that mean nothing without somebody's name, or without a department. */
const OF_SOMEBODY = ['who', 'department'] as const satisfies readonly Slot[];

/**
 * A question as Markdown, as the bot itself would ask it: "Who is in Berlin tomorrow?" `undefined` if its sentence cannot express everything
 * that was said, or lacks somebody's name.
 */
export function plainQuestion(context: Context, intent: IntentName, said: Said): string | undefined {
  const [group, ...groups] = said.departments.flatMap((each) => each.group ?? []);
  // "From of my team" is no sentence.
  if (group !== undefined) {
    const own = OF_GROUP.get(group);
    const isOfGroup = intent === 'who-of-department' || intent === own;
    return own && isOfGroup && groups.length === 0 ? plainQuestion(context, own, { ...said, departments: [] }) : undefined;
  }
  const [id, ...slots]: readonly [sentence?: MessageId, ...slots: readonly Slot[]] = PLAIN[intent] ?? [];
  const places = said.places.filter(({ any }) => !any);
  const times = said.times.filter(({ kind }) => kind !== 'now');
  const isLost = (slot: Slot, count: number) => count > (slots.includes(slot) ? 1 : 0);
  const counts = { who: said.people.length, department: said.departments.length, place: places.length, time: times.length };
  if (id === undefined || Object.entries(counts).some(([slot, count]) => isLost(slot as Slot, count))) return undefined;
  if (OF_SOMEBODY.some((slot) => slots.includes(slot) && counts[slot] === 0)) return undefined;
  const { texts } = context;
  const [place] = places;
  const at = place ? texts.text('bot.plain.at', { place: safe(written(place)) }) : '';
  const values = {
    at,
    office: at === '' ? texts.text('bot.plain.office') : at,
    when: times.length > 0 ? safe(said.timeText) : '',
    who: said.people.map(({ text }) => nameOf(context, text)).join(''),
    department: said.departments.map(({ text }) => safe(text)).join(''),
  };
  // Parts that are not asked for leave spaces.
  return texts
    .say({ id, values })
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ (?=[?\u202F])/g, '');
}

function written({ places: [place, ...others], text }: PlaceSaid): string {
  return place && others.length === 0 ? placeName(place) : text;
}

/** The person's whole name if only one person is meant. */
function nameOf(context: Context, text: string): string {
  const [person, ...others] = context.mayName ? findPeople(context, { text }).people : [];
  return safe(person && others.length === 0 ? person.name : text);
}
