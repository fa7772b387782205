/** What the organisation's settings are called, in the API and on the pages of the administration. */
export const settingTitles = {
  'setting.timeZone': 'Time zone',
  'setting.language': 'Language of the organisation',
  'setting.workingDays': 'Working days',
  'setting.unmatched': 'Addresses in no range',
  'setting.leftOfficeAfter': 'Left the office after',
  'setting.defaultMode': 'Mode of new people',
  'setting.departmentModes': 'Modes of new people by department',
  'setting.selfServiceModes': 'People choose their own mode',
  'setting.retentionDays': 'Days kept about people',
  'setting.accessLogging': 'Record addresses',
  'setting.smallNumber': 'Step of past figures',
  'setting.auditRetentionDays': 'Days the audit is kept',
  'setting.numberRetentionYears': 'Years numbers are kept',
  'setting.quietHoursFrom': 'Quiet hours of the bot begin',
  'setting.quietHoursUntil': 'Quiet hours of the bot end',
} as const;
