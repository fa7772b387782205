/** Modes of people: why a change is refused. */
export const people = {
  'mode.self-service-off': 'Ask an administrator to change it. You can hide yourself and delete what is kept at any time.',
  'mode.changing': 'Modes are being changed by somebody else at the same time.',
} as const;
