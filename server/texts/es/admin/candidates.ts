/** The page of candidates: addresses that many people use and no range holds. */
export const candidates = {
  'admin.candidates.title': 'Candidatos',
  'admin.candidates.lead':
    'Direcciones que usan muchas personas y que no están en ningún intervalo. Solo se cuenta cuántas personas las usan, nunca quiénes.',
  'admin.candidates.empty': 'Ningún candidato',
  'admin.candidates.not-discovering':
    'No se observan las direcciones que no están en ningún intervalo. Ponga «Direcciones sin intervalo» en «Detectar» en la configuración, y los últimos días se cuentan en menos de una hora.',
  'admin.candidates.open-settings': 'Abrir la configuración',
  'admin.candidates.first-day': 'Se está contando el primer día. Vuelva dentro de una hora.',
  'admin.candidates.all-in-ranges':
    'Todas las direcciones que usaron {many, plural, one {# persona} other {# personas}} o más en un mismo día hasta el {day} están en un intervalo.',
  'admin.candidates.counted-until': 'Contado hasta el final del {day}.',
  'admin.candidates.dismissed-list': 'No son oficinas',

  'admin.candidates.days-seen': '{seen, number} de los últimos {window, plural, one {# día} other {# días}}',
  'admin.candidates.usual': 'normalmente {usual}, {most} como máximo',
  'admin.candidates.working': '{share, number, percent} en horario laboral',
  'admin.candidates.beside': 'Junto a {ranges}',
  'admin.candidates.neighbour': '«{range}» ({cidr})',
  'admin.candidates.people-a-day': 'Personas por día: {days}',
  'admin.candidates.people-on-day': '{day}: {people}',
  'admin.candidates.suggestion.said': '{office}, {share, number, percent} de certeza: lo indicaron las personas que la usan',
  'admin.candidates.suggestion.usual': '{office}, {share, number, percent} de certeza: las personas que la usan suelen estar allí',
  'admin.candidates.suggestion.neighbour': '{office}, {share, number, percent} de certeza: los intervalos contiguos están allí',

  'admin.candidates.ignore': 'Ignorar',
  'admin.candidates.is-remote': 'Es remoto',
  'admin.candidates.is-office': 'Es {office}',
  'admin.candidates.is-this-office': 'Es esta oficina',
  'admin.candidates.make-range': 'Crear un intervalo…',
  'admin.candidates.make-range-of': 'Crear un intervalo con {candidate}',
  'admin.candidates.dismiss': 'No es una oficina',
  'admin.candidates.restore': 'Mostrar de nuevo',
  'admin.candidates.button-for': '{button}: {candidate}',
  'admin.candidates.dismissed': '{candidate} ya no aparece en la lista.',

  'admin.candidates.here': 'Ahora estoy en la oficina',
  'admin.candidates.here-title': '¿Desde dónde se conecta?',
  'admin.candidates.here-looking': 'Mirando…',
  'admin.candidates.here-open': 'Abrir «{range}»',
  'admin.candidates.here-name': 'Dar nombre a esta oficina',
} as const;
