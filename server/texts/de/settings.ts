/** Errors in an edit of the organisation's settings. */
export const settings = {
  'settings.department-twice': 'Diese Abteilung ist zweimal angegeben: Eine Abteilung kann nur eine Regel haben.',
  'zone.unknown': 'Das ist keine IANA-Zeitzone. Verwenden Sie einen Namen wie Europe/Berlin.',
} as const;
