import type { Language } from '../language.ts';

/** Words for coming back, and for the next time. */
export const returning = {
  returns:
    '((be|is|are|come|comes|coming|get|gets|getting|turn|turns|turning|show|shows|showing|going to be|going to|due|expected|supposed to be|planning to be|in|at|to|from|and|work|the office)* (back|return|returns|returning|resurface|resurfaces|reappear|reappears) (in|at work|to work|in the office|to the office|at the office|from (the|their|his|her)? (leave|vacation|holiday|holidays|pto|hols)|<in>|here|up|again|at the desk)* {place}?)',
  'next-time':
    '((next|upcoming) (time|day|visit|appearance|office day|in office day|day in|day in the office|office visit|sighting|presence))',
} as const satisfies Language['fragments'];
