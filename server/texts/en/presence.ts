/**
 * Why a person is shown as they are. `who` is the person (`self`) or somebody else (`other`); `place` is one of `presence.place.…`,
 * with or without `presence.since.…`; `range` is `presence.range` or empty.
 */
export const presence = {
  'presence.place.office': 'in {office}',
  'presence.place.floor': 'in {office}, {floor}',
  'presence.place.unknown-office': 'in an office that no longer exists',
  'presence.place.remote': 'working remotely',
  'presence.place.leave': 'on leave',
  'presence.place.none': 'not seen',
  'presence.since': '{place}{floor, select, known {,} other {}} since {since}',
  'presence.since-date': '{place}{floor, select, known {,} other {}} since {date}, {time}',
  'presence.range': ' (range “{name}”)',
  'presence.administrator': 'An administrator',
  'presence.administrator-named': '{name}, an administrator,',
  'presence.why.override-self': '{who, select, self {You said that you are {place}.} other {They said that they are {place}.}}',
  'presence.why.override-admin':
    '{who, select, self {{administrator} said for you that you are {place}.} other {{administrator} said for them that they are {place}.}}',
  'presence.why.evidence-office':
    '{who, select, self {You are {place}: the latest sign-in counted came from there{range}.} other {They are {place}: the latest sign-in counted came from there.}}',
  'presence.why.evidence-office-over-remote':
    '{who, select, self {You are {place}: no sign-in from elsewhere is late enough to say that you left{range}.} other {They are {place}: no sign-in from elsewhere is late enough to say that they left.}}',
  'presence.why.evidence-remote':
    '{who, select, self {You are {place}: the latest sign-in counted came from a place that counts as remote{range}.} other {They are {place}: the latest sign-in counted came from a place that counts as remote.}}',
  'presence.why.evidence-left-office':
    '{who, select, self {You are {place}: you were at an office earlier, and later sign-ins came from elsewhere{range}.} other {They are {place}: they were at an office earlier, and later sign-ins came from elsewhere.}}',
  'presence.why.evidence-superseded': 'Newer evidence came from a place where the day is over, so nothing is known for today.',
  'presence.why.none-cleared':
    '{who, select, self {You started afresh, and nothing has been seen since.} other {They started afresh, and nothing has been seen since.}}',
  'presence.why.none-no-evidence': '{who, select, self {Nothing has been seen of you today.} other {Nothing has been seen of them today.}}',
  'presence.why.with-floor': '{why} {floor} is from the latest sign-in that shows a floor{range}.',
} as const;
