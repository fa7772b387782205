import { dayBounds, dayOf } from '../server/presence/calendar.ts';
import type { Instant } from '../server/presence/time.ts';
import { correctWord } from './correct-word.ts';
import { readSpan } from './when.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const UNIT = '(?:minute|hour|day|week|weekend|month|quarter|year|morning|afternoon|evening|night)s?';

/** What a phrase about time begins with. A month or a short name of a day alone may be somebody's name. */
const TIME = new RegExp(
  `^(?:(?:on|in|at|by|from|until|since|for|after|before|during|around|within) )?(?:the )?(?:${[
    'today|tonight|tomorrow|yesterday|day (?:after tomorrow|before yesterday)|(?:right )?now|currently|at the moment|at present|yet|already|still',
    'later|soon|ever|always|usually|normally|often|sometimes|noon|midday|midnight|lunch|christmas|easter',
    DAY,
    `(?:next|last|this|coming|past|every|each|rest of|end of|start of)(?: the)? (?:few |next |last )?(?:${UNIT}|${DAY}|mon|tue|wed|thu|fri|sat|sun|${MONTH}|time)`,
    `(?:a|an|one|two|three|four|five|a few|a couple of|the next|\\d+) ${UNIT}`,
    'weekends?|weekdays?|mornings?|afternoons?|evenings?',
    `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} (?:the )?\\d{1,2}`,
    '\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4})?',
    "\\d{1,2}:\\d{2}|\\d{1,2} ?(?:am|pm|o'clock)",
  ].join('|')})(?: |$)`,
);
const IN_A_MONTH = new RegExp(`^(?:in|by|until|since|from|during) (?:${MONTH}|20\\d{2})(?: |$)`);
/** A number after these is an hour. */
const AT_AN_HOUR = /^(?:at|by|from|until|since|after|before|around) \d{1,2}(?:[:.]\d{2})?(?: |$)/;
const ON_A_DAY = /^(?:on|until|from|by|since) (?:mon|tue|wed|thu|fri|sat|sun)(?: |$)/;
const NOW = /^(?:in )?(?:(?:today|(?:right )?now|currently|at the moment|at present|yet|already|still)(?: |$))+$/;

/**
 * Parts a question into what it is about and its words about time: "May Chen" and "next week". At least `keep` words stay with
 * the first, since a name may look like a day.
 */
export function splitTime(text: string, keep = 0): { rest: string; time: string } {
  const words = text.split(' ').filter((word) => word !== '');
  for (let at = keep; at < words.length; at++) {
    const tail = words.slice(at).join(' ').toLowerCase();
    if ([TIME, IN_A_MONTH, AT_AN_HOUR, ON_A_DAY].some((pattern) => pattern.test(tail)))
      return { rest: words.slice(0, at).join(' '), time: words.slice(at).join(' ') };
  }
  return { rest: words.join(' '), time: '' };
}

const TIME_WORD = /^(?:today|tomorrow|yesterday|tonight|morning|afternoon|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** Words that no name and no place contains, where those are not known as a whole. */
const LOOSE = new RegExp(
  [
    '^(?:on )?(?:the )?\\d{1,2}(?:st|nd|rd|th)$',
    '^(?:on |this |next )?(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)$',
    '^(?:from|between|at|around|by|until|since|after|before) \\d',
    '^(?:if|when|while|because|unless|before|after|until|since|between|during|and|or|but|not|lately|again|near|beside|with) |^next to\\b',
  ].join('|'),
);

/**
 * The end of a question for a person or a place that was not found as a whole, if it is no part of a name: a slip of a word
 * about time ("tomorow"), or what such an end is like ("from 2 to 3", "the 3rd"). At least `keep` words stay before it.
 */
export function looseEnd(text: string, keep: number): string | undefined {
  const words = text.split(' ').filter((word) => word !== '');
  const at = words.findIndex((word, index) => {
    const tail = words.slice(index).join(' ').toLowerCase();
    return index >= keep && (LOOSE.test(tail) || TIME_WORD.test(slipOf(word.toLowerCase())));
  });
  return at < 0 ? undefined : words.slice(at).join(' ');
}

function slipOf(word: string): string {
  return word.length < 5 ? word : correctWord(word);
}

/** Whether words about time mean the present: nothing, "now", or the day that it is in that IANA zone. */
export function isAboutNow(time: string, now: Instant, zone: string): boolean {
  if (time === '' || NOW.test(time.toLowerCase())) return true;
  const span = readSpan(time, now, zone);
  return span !== undefined && span.from === undefined && span.until === dayBounds(dayOf(now, zone), zone).end && !/^until\b/i.test(time);
}
