/** Settings of the organisation: their titles, and what is wrong with an edit. */
export const settings = {
  'setting.timeZone': 'Time zone',
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
  'settings.department-twice': 'This department is given twice: a department can have one rule only.',
  'zone.unknown': 'This is not an IANA time zone. Use a name such as Europe/Berlin.',
} as const;
