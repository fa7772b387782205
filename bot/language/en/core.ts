import type { CoreWords } from '../language.ts';

export const core: CoreWords = {
  home: 'remote, remotely, wfh, home, homeoffice, telework, teleworking, telecommuting',
  away: 'leave, holiday, holidays, vacation, pto, ooo, out of office, day off, time off, off work, off sick',
  present:
    'in, here, there, around, about, office, building, desk, in today, on site, onsite, about today, downstairs, upstairs, in or not, at work',
  questions:
    'who, whos, whose, whom, which, where, wheres, how many, how much, how full, how busy, anybody, anyone, somebody, everybody, nobody, what time, why',
  self: 'i, me, myself, we',
  returns: 'back, return, returning, returns',
};
