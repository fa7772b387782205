/** What the organisation's settings are called, in the API and on the pages of the administration. */
export const settingTitles = {
  'setting.timeZone': 'Zona horaria',
  'setting.language': 'Idioma de la organización',
  'setting.workingDays': 'Días laborables',
  'setting.unmatched': 'Direcciones sin intervalo',
  'setting.leftOfficeAfter': 'Salida de la oficina después de',
  'setting.defaultMode': 'Modo de las personas nuevas',
  'setting.departmentModes': 'Modos de las personas nuevas por departamento',
  'setting.selfServiceModes': 'Cada persona elige su modo',
  'setting.retentionDays': 'Días que se conservan sobre personas',
  'setting.accessLogging': 'Registrar direcciones',
  'setting.smallNumber': 'Tamaño de grupo en cifras pasadas',
  'setting.auditRetentionDays': 'Días que se conserva la auditoría',
  'setting.numberRetentionYears': 'Años que se conservan las cifras',
  'setting.quietHoursFrom': 'Inicio de las horas de silencio del bot',
  'setting.quietHoursUntil': 'Final de las horas de silencio del bot',
} as const;
