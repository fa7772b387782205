import { dayOf } from '../../../server/presence/calendar.ts';
import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { withStart } from '../../time/day-instead.ts';
import { resolveDays } from '../../time/resolve-days.ts';
import type { TimeSaid } from '../../time/said.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { CorrectionContext } from './last-statement.ts';

/** An addition to a statement: "until Friday", "from 2 pm", "3rd floor". */
export function isMore(context: CorrectionContext, sentence: Sentence, frame: ConversationFrame): boolean {
  const isOfToday = hasBegun(context, frame);
  if (isLaterStart(context, sentence, frame)) return true;
  if (isEnd(sentence)) return isOfToday || isHourOfDay(context, sentence, frame) || isLastDay(sentence, frame);
  return isBeginning(sentence) || isLasting(sentence) ? isOfToday || isOfOneDay(context, frame) : isFloorOf(sentence, frame);
}

/** "Until Thursday" after "Monday to Friday". */
function isLastDay({ said: { times } }: Sentence, { time }: ConversationFrame): boolean {
  const [[end], before] = [times, time as TimeSaid | undefined];
  return (
    end?.kind === 'span' && end.until?.day !== undefined && !end.until.hour && before?.kind === 'span' && before.until?.day !== undefined
  );
}

/** "From Wednesday on" after "next week": the last day stays. */
function isLaterStart(context: CorrectionContext, { intent, said: { times } }: Sentence, { time }: ConversationFrame): boolean {
  const [start] = times;
  return intent === 'and-then' && time !== undefined && start !== undefined && withStart(time as TimeSaid, start, context) !== undefined;
}

/** "From 2 pm" alone. */
function isBeginning({ intent, said: { times } }: Sentence): boolean {
  const [time] = times;
  return intent === 'and-then' && time?.kind === 'span' && time.from?.hour !== undefined && !time.from.day && time.until === undefined;
}

/** "For two weeks" alone. */
function isLasting({ intent, said: { times } }: Sentence): boolean {
  const [time] = times;
  return intent === 'and-then' && time?.kind === 'lasting';
}

/** A floor alone, after an office was said without one or with another one. */
export function isFloorOf({ intent, bare, said }: Sentence, { places }: ConversationFrame): boolean {
  const isThere = ({ places: floors }: Sentence['said']['places'][number]) =>
    floors.some(({ office, floor }) => floor && places.some(({ officeId, floorId }) => officeId === office.id && floorId !== floor.id));
  const isFloor = said.places.length === 1 && said.times.length === 0 && said.places.every(isThere);
  return intent === 'who-is-in' && bare && isFloor;
}

function hasBegun({ now, zone }: CorrectionContext, { time }: ConversationFrame): boolean {
  const [day] = (time !== undefined && resolveDays(time as TimeSaid, now, zone)) || [];
  return day === undefined || day <= dayOf(now, zone);
}

/** "Until 2 pm" after a statement about one later day. */
function isHourOfDay(context: CorrectionContext, { said: { times } }: Sentence, frame: ConversationFrame): boolean {
  const [end] = times;
  return isOfOneDay(context, frame) && end?.kind === 'span' && !end.until?.day && end.until?.hour !== undefined;
}

function isOfOneDay({ now, zone }: CorrectionContext, { time }: ConversationFrame): boolean {
  return time !== undefined && resolveDays(time as TimeSaid, now, zone)?.length === 1;
}

/** A time that only a statement has: "until Friday", "from 10 to 3". */
export function isOfStatement(sentence: Sentence): boolean {
  const [time] = sentence.said.times;
  const hasHour = time?.kind === 'span' && (time.from?.hour ?? time.until?.hour) !== undefined;
  return isEnd(sentence) || (sentence.intent === 'and-then' && hasHour);
}

/** "Until Friday" alone. */
export function isEnd({ intent, said: { times } }: Sentence): boolean {
  const [time] = times;
  return intent === 'and-then' && time?.kind === 'span' && time.until !== undefined && time.from === undefined;
}
