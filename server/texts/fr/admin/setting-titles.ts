/** What the organisation's settings are called, in the API and on the pages of the administration. */
export const settingTitles = {
  'setting.timeZone': 'Fuseau horaire',
  'setting.language': 'Langue de l’organisation',
  'setting.workingDays': 'Jours ouvrés',
  'setting.unmatched': 'Adresses hors plage',
  'setting.leftOfficeAfter': 'Départ du bureau après',
  'setting.defaultMode': 'Mode des nouvelles personnes',
  'setting.departmentModes': 'Modes des nouvelles personnes par service',
  'setting.selfServiceModes': 'Choix de son propre mode',
  'setting.retentionDays': 'Jours conservés sur les personnes',
  'setting.accessLogging': 'Enregistrer les adresses',
  'setting.smallNumber': 'Palier des chiffres passés',
  'setting.auditRetentionDays': 'Conservation de l’audit, en jours',
  'setting.numberRetentionYears': 'Conservation des nombres, en années',
  'setting.quietHoursFrom': 'Début des heures calmes du bot',
  'setting.quietHoursUntil': 'Fin des heures calmes du bot',
} as const;
