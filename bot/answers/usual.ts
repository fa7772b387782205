import type { OfficeOrFloor } from '../../server/actions/offices/expected-numbers.ts';
import type { ExpectedWeek } from '../../server/presence/expected.ts';
import { weekdayOf } from '../../server/presence/opening.ts';
import type { Answer, Context, Said } from '../context.ts';
import { daysAsked, weekdayName } from './days-asked.ts';
import { placeOfStatistics, usualText, weekOf } from './expected-text.ts';
import { askedPlaces, unknownPlace } from './places.ts';
import { plansOnMostOrLeast } from './plans-of-places.ts';
import { placeName, safe } from './words.ts';

/** The maximum number of places in one answer. */
const MAX_PLACES = 5;

/** "How full is Berlin usually on Mondays?" Without a day, all days on which it is open. */
export async function usuallyFull(context: Context, said: Said): Promise<Answer> {
  const asked = askedPlaces(context, said);
  if (asked.kind === 'unknown') return unknownPlace(context, asked, (place) => context.texts.text('bot.talk.button.full', { place }));
  const weekdays = weekdaysAsked(context, said);
  const lines: string[] = [];
  for (const askedPlace of asked.places.slice(0, MAX_PLACES)) {
    const place = placeOfStatistics(context, askedPlace);
    const week = await weekOf(context, place);
    if ('id' in week) return { text: context.texts.say(week) };
    const shown = week.weekdays.filter(({ weekday }) => weekdays.includes(weekday));
    lines.push(...shown.map((each) => context.texts.say(usualText(context, place, each))));
  }
  return { text: lines.map((line) => `- ${line}`).join('\n') };
}

function weekdaysAsked(context: Context, said: Said): readonly number[] {
  const asked = daysAsked(context, said, said.times.length > 0 ? 'ahead' : undefined);
  if (asked.kind === 'weekly') return asked.weekdays;
  if (asked.kind === 'ahead' || asked.kind === 'past') return asked.days.map(weekdayOf);
  return context.picture.world.settings.workingDays;
}

/** "Which day is quietest?", "on which day is it fullest next week?": the usual days, and for coming days their plans. */
export function dayOfWeek(which: 'quietest' | 'fullest') {
  return async (context: Context, said: Said): Promise<Answer> => {
    const asked = askedPlaces(context, said);
    if (asked.kind === 'unknown') return unknownPlace(context, asked, (place) => context.texts.text('bot.talk.button.full', { place }));
    const lines: string[] = [];
    for (const place of asked.places.slice(0, MAX_PLACES)) {
      const week = await weekOf(context, placeOfStatistics(context, place));
      if ('id' in week) return { text: context.texts.say(week) };
      lines.push(lineOf(context, week, which));
    }
    const text = lines.map((line) => `- ${line}`).join('\n');
    const days = said.times.length > 0 ? daysAsked(context, said, 'ahead') : undefined;
    const isAhead = days?.kind === 'ahead' && days.days.length > 1;
    return { text: isAhead ? `${text}\n\n${await plansOnMostOrLeast(context, asked, days.days, which)}` : text };
  };
}

function lineOf(context: Context, week: OfficeOrFloor & ExpectedWeek, which: 'quietest' | 'fullest'): string {
  const { texts } = context;
  const [values, days] = [{ place: safe(placeName(week)) }, week[which]];
  if (days.length === 0) return texts.text('bot.usual.which-unknown', values);
  if (week.quietest.length > 1 && week.quietest.join() === week.fullest.join()) return texts.text('bot.usual.alike', values);
  const named = { ...values, days: { and: days.map((weekday) => weekdayName(context, weekday)) } };
  return texts.text(`bot.usual.${which}-day`, named);
}
