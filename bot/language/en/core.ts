import type { CoreWords } from '../language.ts';

export const core: CoreWords = {
  home: 'remote, remotely, wfh, home, homeoffice, telework, teleworking, telecommuting',
  away: 'leave, holiday, holidays, vacation, pto, ooo, out of office, day off, time off, off work, off sick',
  notHere: 'out, away, out of office, out of the office, away from the office, ooo, off site, offsite',
  supposing:
    'could, might, may, should, would, can, ought, thinking, considering, toying, contemplating, planning, hoping, hope, leaning, tempted, minded, maybe, perhaps',
  present:
    'in, here, there, around, about, office, building, desk, in today, on site, onsite, about today, downstairs, upstairs, in or not, at work',
  questions:
    'who, whos, whose, whom, which, where, wheres, how many, how much, how full, how busy, anybody, anyone, somebody, everybody, nobody, what time, why',
  self: 'i, me, myself, we',
  returns: 'back, return, returning, returns',
  notOfSelf: 'more, most of, mostly, until when, till when, until what time, till what time, how long, how late, from when, by when',
  habits: 'usually, normally, generally, typically, mostly, tend, tends, often, rather, as a rule',
  zone: 'time zone, timezone, timezones, time zones',
  whichDays: 'which days, what days, which day, what day, on which days, on what days',
  departs:
    'leave, leaving, off, out of here, go, going, gone, going home, heading home, head home, heading out, head out, finish, finishing, clock off, clocking off, done',
};
