/** The plan of a floor, filled by as many people as are there. */
export const plan = {
  'tab.plan.of': 'Plano de {floor}',
  'tab.plan.loading': 'Cargando el plano',
  'tab.plan.not-shown': 'El plano no se puede mostrar',
  'tab.plan.area': '{floor}: ampliar y mover el plano',
  'tab.plan.zoom-in': 'Ampliar',
  'tab.plan.zoom-out': 'Reducir',
  'tab.plan.zoom-fit': 'Plano completo',
  'tab.plan.floors-of': 'Plantas de {office}',
  'tab.plan.taken': 'Ocupados: {count, number}',
  'tab.plan.perhaps': 'Quizá ocupados: {count, number}',
  'tab.plan.free': 'Libres: {count, number}',
  'tab.plan.level-taken': 'Ocupado: {share, number, percent}',
  'tab.plan.level-perhaps': 'Quizá ocupado: {share, number, percent}',
  'tab.plan.between': '{least, number}–{most, number}',
  'tab.plan.people-here': '{people} aquí',
  'tab.plan.no-seating-plan':
    'Esto no es una asignación de puestos: los puestos se llenan de forma uniforme y muestran cuán llena está la planta, no quién se sienta dónde.',
  'tab.plan.overfull': '{people} en {seats, plural, one {# puesto} other {# puestos}}: hay más personas que puestos en el plano.',
  'tab.plan.scheme': 'Cada puesto dibujado representa a unas {people, number} personas.',
  'tab.plan.level': 'El plano no tiene puestos. Su parte coloreada muestra cuán llena está la planta.',
  'tab.plan.no-capacity': 'El plano no tiene puestos y no se conoce la capacidad de la planta. El número indica cuántas personas hay aquí.',
} as const;
