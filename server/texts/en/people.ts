/** Modes of people: why a change is refused. */
export const people = {
  'mode.self-service-off': 'Ask an administrator to change it. You can hide yourself and delete what is kept at any time.',
  'mode.changing': 'Modes are being changed by somebody else at the same time.',
  'mode.changed-since': 'The mode of {name} has been chosen again since, so this cannot be undone any more.',
} as const;
