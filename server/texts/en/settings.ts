/** Errors in an edit of the organisation's settings. */
export const settings = {
  'settings.department-twice': 'This department is given twice: a department can have one rule only.',
  'zone.unknown': 'This is not an IANA time zone. Use a name such as Europe/Berlin.',
} as const;
