/** Works-council mode: that it is on, and what it means for people. */
export const worksCouncil = {
  'works-council.on': 'El modo comité de empresa está activado',
  'works-council.off': 'El modo comité de empresa está desactivado',
  'works-council.more': 'Qué fija',
  'works-council.fixed': 'El modo comité de empresa fija «{title}». Desactívelo para cambiarlo.',
  'works-council.means.pastFloors': 'Las plantas solo se indican para hoy. De los días pasados solo hay oficinas enteras.',
  'works-council.means.namesInGroups': 'En grupos, en canales y en sus pestañas solo hay cifras, sin nombres.',
  'works-council.means.following': 'No se avisa a nadie de la llegada de otra persona. Los seguimientos que existen están en pausa.',
  'works-council.means.insights': 'Nadie puede abrir la página Análisis, y nadie ve la ocupación habitual de las oficinas.',
  'works-council.means.floorStatistics': 'No hay estadísticas ni cifras esperadas de una sola planta.',
  'works-council.means.todayInSteps': 'También las cifras de hoy cuentan solo en grupos a las personas que no se nombran.',
  'works-council.means.retentionDays': 'Los datos sobre personas se conservan {days, plural, one {# día} other {# días}}.',
} as const;
