import { whyNotShown as explainNotShown } from '../../server/actions/my-data/why-not-shown.ts';
import { weekdayOf } from '../../server/presence/opening.ts';
import { worksCouncilSentences } from '../../server/presence/works-council.ts';
import { message } from '../../server/texts/message.ts';
import type { Answer, Context, Said } from '../context.ts';
import { daysAsked, weekdayName } from './days-asked.ts';
import { refusedOff, statusLines } from './mine.ts';
import { alone, keptDays, myPast, ownDaysAsked, selfOf } from './own-days.ts';
import { isOwnName } from './own-name.ts';
import { officeDaysOfOne } from './past-of-people.ts';
import { refuseHabits } from './refuse.ts';
import { safe } from './words.ts';

/** "Who sees me?" */
export function whoSeesMe(context: Context): Answer {
  const { texts, person, picture } = context;
  const hidden = picture.own(person.id)?.hiddenBy !== undefined;
  const lines = [
    ...(hidden ? [texts.text('bot.seen.hidden')] : []),
    texts.text(hidden && person.mode === 'display' ? 'bot.seen.otherwise' : `bot.seen.${person.mode}`),
    texts.text('bot.seen.own-data'),
    ...worksCouncilLines(context),
  ];
  return { text: lines.join('\n\n') };
}

/** That works-council mode is on, and what it means; nothing while it is off. */
export function worksCouncilLines({ texts, picture }: Pick<Context, 'texts' | 'picture'>): string[] {
  const sentences = worksCouncilSentences(picture.world.settings);
  if (sentences.length === 0) return [];
  return [[texts.text('works-council.on'), ...sentences.map(({ text }) => `- ${texts.say(text)}`)].join('\n')];
}

/** "I'm here, why am I not shown?": how the asker is shown, and the reasons that the server knows. */
export async function whyNotShown(context: Context): Promise<Answer> {
  const { texts, person } = context;
  const shown = person.mode === 'off' ? [] : statusLines(context, []);
  const lines = (await explainNotShown(context, person.id)).map((line) => safe(texts.say(line)));
  return { text: [...shown, ...lines].join('\n\n') };
}

/** "When am I usually in?" Only the person gets the answer. It is refused in the same words for every other name. */
export function habits(context: Context, said: Said): Answer | Promise<Answer> {
  return isOwnName(context, said) ? myHabits(context, said) : refuseHabits(context);
}

/** "How often am I in?", by weekday. "How many days was I in last week?" is about those days alone. */
export async function myHabits(context: Context, said: Said): Promise<Answer> {
  const ofDays = context.partsAsked(said.text).days ? await ownDaysAsked(context, said) : undefined;
  if (ofDays) return ofDays;
  const asked = said.times.length > 0 ? daysAsked(context, said, 'past') : undefined;
  // "Since Monday" names one day, and is about more.
  if (asked?.kind === 'past' && asked.days.length > 1) return myPast(context, said);
  const { texts, picture } = context;
  const self = selfOf(context);
  if (!self) return refusedOff(context);
  const { retentionDays } = picture.world.settings;
  const counted = Map.groupBy(await officeDaysOfOne(alone(context), self, keptDays(context)), weekdayOf);
  const weekdays = [...counted]
    .sort(([a], [b]) => a - b)
    .map(([weekday, { length: count }]) => message('bot.habits.weekday', { weekday: weekdayName(context, weekday), count }));
  if (weekdays.length === 0) return { text: texts.text('bot.habits.none', { days: retentionDays }) };
  return { text: texts.text('bot.habits.own', { days: retentionDays, weekdays: { and: weekdays } }) };
}
