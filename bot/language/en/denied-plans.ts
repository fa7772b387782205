import type { DeniedPlanWords } from '../language.ts';

/** Words by which a plan that was said before is denied. */
export const deniedPlans: DeniedPlanWords = {
  afterAll: [
    'after all',
    'in the end',
    '(as)? (it)? turns out (that)?',
    '(a)? change of (plan|plans)',
    '(the|my|our)? plans (have|has)? changed',
    '(i have|i)? changed my mind',
  ],
  noLonger: ['no longer', '(any more|anymore|any longer)'],
  givesUp: [
    [
      '(i am|i will be|i will|i have|i am going to|i think i will)? (dropping|drop|skipping|skip|scrapping|scrap|ditching|ditch|bailing on|bail on|bailing out of|giving up on|passing on|forgoing) (the idea of|the plan of|my plan for|the plan for)?',
    ],
    ['(i am|i will be|i will)? (giving|give)', 'a miss'],
    [
      '(has|have|is|are|was|were|s|got|been|just)* (completely|now|totally)* (fallen through|fell through|called off|not happening|off the table|cancelled|canceled|scrapped|binned) (for me)?',
    ],
    ['(trip|visit|journey|holiday|leave|day off|days off)', '(is|are|s) off'],
    [
      '(does not|do not|is not|are not|no longer|not) (stand|stands|apply|applies|count|counts|valid|hold|holds) (any more|anymore|any longer)?',
    ],
    ['(will|is|are) not (be|going to be)? (happen|happening|going to happen|go ahead|going ahead)'],
  ],
  back: [
    '(i am|i will be|i will|i am going to be|i shall be|will be|be|am|and|then|until|till)* (back|returning|return|coming back|come back|getting back) (in|at work|at it|at my desk|in the office|at the office|to the office|to work|from leave|from holiday|from vacation|online|again|working)*',
  ],
};
