import type { PartialWords } from '../language.ts';

/** Words by which a statement is about a part of its time, or about no certain day. */
export const partial: PartialWords = {
  part: 'most, most of, the most of, the majority of, a majority of, the bulk of, the better part of, the greater part of, the larger part of, the best part of, a large part of, a good part of, part of, a part of, parts of, half of, half the, half next, half this, a third of, a quarter of, two thirds of, much of, some, some of, a bit of, bits of, a few of, a few days, few days, a couple of days, couple of days, several days, some days, a day or two, one or two days, two or three days, a few, several, many, certain, alternate, nearly all, almost all, nearly every, almost every, nearly the whole, almost the whole, nearly all of, almost all of, every other, every second, every third',
  seldom:
    'often, frequently, sometimes, occasionally, now and then, now and again, every now and then, mostly, for the most part, mainly, largely, predominantly, primarily, chiefly, partly, partially, in part, most of the time, some of the time, half the time, from time to time, at times, rarely, seldom, hardly ever, once in a while, on occasion, every so often, more often than not, more often, nearly always, almost always, on and off, off and on, intermittently, sporadically, most days, some days, most weeks, some weeks',
  about: 'about, around, roughly, approximately, approx, circa, ca, somewhere around, probably, presumably, at least, at the latest',
  after: 'or so, ish, or thereabouts, thereabouts, give or take, roughly, approximately, approx',
};
