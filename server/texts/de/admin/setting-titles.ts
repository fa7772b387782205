/** What the organisation's settings are called, in the API and on the pages of the administration. */
export const settingTitles = {
  'setting.timeZone': 'Zeitzone',
  'setting.language': 'Sprache der Organisation',
  'setting.workingDays': 'Arbeitstage',
  'setting.unmatched': 'Adressen in keinem Bereich',
  'setting.leftOfficeAfter': 'Büro verlassen nach',
  'setting.defaultMode': 'Modus neuer Personen',
  'setting.departmentModes': 'Modi neuer Personen nach Abteilung',
  'setting.selfServiceModes': 'Personen wählen ihren Modus selbst',
  'setting.retentionDays': 'Tage, die über Personen gespeichert bleiben',
  'setting.accessLogging': 'Adressen erfassen',
  'setting.smallNumber': 'Stufengröße vergangener Zahlen',
  'setting.auditRetentionDays': 'Tage, die das Audit-Protokoll gespeichert bleibt',
  'setting.numberRetentionYears': 'Jahre, die Zahlen gespeichert bleiben',
  'setting.quietHoursFrom': 'Beginn der Ruhezeit des Bots',
  'setting.quietHoursUntil': 'Ende der Ruhezeit des Bots',
} as const;
