/** Works-council mode: that it is on, and what it means for people. */
export const worksCouncil = {
  'works-council.on': 'Der Betriebsratsmodus ist eingeschaltet',
  'works-council.off': 'Der Betriebsratsmodus ist ausgeschaltet',
  'works-council.more': 'Was er festlegt',
  'works-council.fixed': 'Der Betriebsratsmodus legt „{title}“ fest. Schalten Sie ihn aus, um es zu ändern.',
  'works-council.means.pastFloors': 'Etagen werden nur für heute genannt. Für vergangene Tage gibt es nur ganze Büros.',
  'works-council.means.namesInGroups': 'In Gruppen, in Kanälen und auf deren Registerkarten gibt es nur Zahlen, keine Namen.',
  'works-council.means.following':
    'Niemand erfährt unaufgefordert, wann jemand anderes da ist. Wer schon jemandem folgt, erhält keine Nachrichten.',
  'works-council.means.insights': 'Niemand kann die Seite Einblicke öffnen, und niemand sieht, wie voll Büros üblicherweise sind.',
  'works-council.means.floorStatistics': 'Für einzelne Etagen gibt es keine Statistik und keine erwarteten Zahlen.',
  'works-council.means.todayInSteps': 'Auch Zahlen von heute zählen Personen, die nicht genannt werden, nur in Stufen.',
  'works-council.means.retentionDays': 'Daten über Personen werden {days, plural, one {# Tag} other {# Tage}} gespeichert.',
} as const;
