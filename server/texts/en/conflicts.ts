/** Edits of what somebody else has changed. `changed` is `conflict.changed`, or empty if it is not known. */
export const conflicts = {
  'conflict.settings': 'The settings have been changed since you read them.{changed} Make your change to what they are now.',
  'conflict.place': '“{name}” has been changed since you read it.{changed} Make your change to what it is now.',
  'conflict.changed': ' Changed since then: {fields}.',
  'conflict.setting': '“{title}”',
  'conflict.meanwhile': 'Somebody else has changed it in the meantime. Load it again, then make your change.',
  'conflict.busy': 'Offices or ranges are being changed by others at the same time. Try again.',
  'if-match.malformed': 'If-Match must be a version in quotes, such as "3".',
  'if-match.contradicts':
    'If-Match says version {version}, and the body says {inBody}. Say the one that was read, or leave one of them out.',
} as const;
