/** Why somebody is shown as they are, in general. */
export const reasons = {
  'reason.presence.override-self': 'They said so themselves.',
  'reason.presence.override-admin': 'An administrator said so for them.',
  'reason.presence.evidence-office': 'Their latest sign-in counted today came from this office.',
  'reason.presence.evidence-office-over-remote':
    'They signed in at this office today, and no sign-in from elsewhere is late enough to say that they left.',
  'reason.presence.evidence-remote': 'They signed in today from a place that counts as remote.',
  'reason.presence.evidence-left-office':
    'They were at an office earlier, and have since been signing in from elsewhere for long enough to have left.',
  'reason.presence.evidence-superseded': 'Newer evidence came from a place where the day is over, so nothing is known for today.',
  'reason.presence.none-cleared': 'They started afresh, and nothing has been seen since.',
  'reason.presence.none-no-evidence': 'Nothing has been seen of them today.',
} as const;
