import type { Language } from '../../language.ts';

/** Statements about somebody else. */
export const onBehalf = {
  hearsay: [
    '{who} (says|said|claims|claimed|asked|asks|wants|pretends|promised) (me|us)? to {word}*',
    'according to {who} {who}? {word}*',
    '{who} (just)? (said|says|told (me|us)|tells me|wrote|writes|mentioned|claims|claimed|thinks|thought|texted) (me|us)? (that)? ({who}|she|he|they|i|we)? (<be>|will be|would be|was|were|works|has|had|took) {word}*',
    '(i|we) (think|thought|heard|hear|believe|guess|suppose|assume|bet|read|was told|were told) (that)? {who} (<be>|will be|would be|was|works|has|had|took) {word}*',
    '(apparently|supposedly|allegedly|maybe|perhaps|probably|i am (pretty|quite)? sure|it seems|seems|looks like) (that|like)? {who} (<be>|will be|works|has|took) {word}*',
    '{who} (must|might|may|could|should|would) be {word}*',
    '{who} (<be>)? (probably|maybe|perhaps|apparently|supposedly) (<be>)? {word}*',
  ],
  'for-office': [
    '<set-for> (to|in|into)* (the)? office',
    '<set-for> (back)? {at}',
    '<set-for> (back)? (to|into|at|as in|as being in|down for|for) {place}',
    '(please)? (note|record|enter) that <people> (<be>|will be) (working)? {at}',
  ],
  'for-remote': [
    '<set-for> (working)? (<remote>|<home>|working (<remote>|<home>))',
    '(please)? (note|record|enter) that <people> (<be>|will be)? (working|works)? (<remote>|<home>)',
  ],
  'for-leave': [
    '<set-for> (<leave>|<ill>|off|away|ooo|out|out of office|out of the office|absent|leave|vacation|holiday)',
    '(please)? (report|call|sign|phone) <people> (as|in|off|out|down|being)* (<leave>|<ill>|sick|off|away|absent)',
    '(please)? (note|record|enter) that <people> (<be>|will be) (<leave>|<ill>|off|away|ooo|out of office|absent)',
  ],
  'for-clear': [
    '<set-for> (back)? (to)? (automatic|automatic mode|auto)',
    '<people> <be>? (back)? (to|on) automatic (again|mode)?',
    '(clear|reset|remove|delete|end) <people> s? (status|presence|statement|statements|location|override|overrides|entry)',
    '(clear|reset) <people>',
    '(clear|reset) the (status|presence|location|override|statement) of <people>',
  ],
  'for-undo': ['(undo|revert) (it|that|this|what i said)? (for|of|about) <people>'],
} as const satisfies Partial<Language['phrases']>;
