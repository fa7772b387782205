import { sayingAsOf, sayingAsOfPast } from '../answers/as-of.ts';
import { mostOrLeast } from '../answers/compare-places.ts';
import { whetherPlacesExist } from '../answers/existence.ts';
import { closedDays, whenOpen, whichPlaces } from '../answers/facts.ts';
import { freeSeatsByDay } from '../answers/free-seats-ahead.ts';
import { fullByDay } from '../answers/places-by-day.ts';
import { dayOfWeek, usuallyFull } from '../answers/usual.ts';
import { howFull } from '../answers/who.ts';
import type { Intents } from './intent.ts';

export const places = {
  'how-full': { slots: ['place', 'time', 'department'], answer: sayingAsOf(fullByDay(howFull)) },
  'how-full-was': { slots: ['place', 'time'], answer: sayingAsOfPast(fullByDay(undefined, 'past')) },
  'how-full-will-be': { slots: ['place', 'time'], answer: fullByDay(undefined, 'ahead') },
  'usually-full': { slots: ['place', 'time'], answer: usuallyFull },
  'quietest-day': { slots: ['place', 'time'], answer: dayOfWeek('quietest') },
  'fullest-day': { slots: ['place', 'time'], answer: dayOfWeek('fullest') },
  'emptiest-place': { slots: ['place', 'time'], answer: sayingAsOf(fullByDay(mostOrLeast('emptiest'))) },
  'fullest-place': { slots: ['place', 'time'], answer: sayingAsOf(fullByDay(mostOrLeast('fullest'))) },
  'free-seats': { slots: ['place', 'time'], answer: sayingAsOf(freeSeatsByDay) },
  'which-places': { slots: ['place'], answer: whichPlaces },
  'has-place': { slots: ['place', 'number'], answer: whetherPlacesExist },
  'when-open': { slots: ['place', 'time'], answer: whenOpen },
  'closed-days': { slots: ['place', 'time'], answer: closedDays },
} satisfies Intents;
