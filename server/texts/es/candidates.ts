/** Candidates: what speaks for an office, and what to do. */
export const candidates = {
  'candidate.not-found': 'Este candidato ya no existe. Vuelva a leer la lista.',
  'candidate.said': 'Personas que la usaban indicaron en ese momento que estaban en {office}.',
  'candidate.usual': '{office} es donde suele estar la mayoría de sus personas los demás días.',
  'candidate.neighbour': 'Los intervalos contiguos pertenecen a {office}.',
  'candidate.shared-exit':
    'La usan al mismo tiempo personas de oficinas muy alejadas, así que no dice nada sobre un lugar: es una VPN, un proxy o un operador móvil. Conviértala en un intervalo que se ignora.',
  'candidate.unsure': 'Hay pocos indicios a favor de {office}: pregunte a las personas que la usan u obsérvela unos días.',
  'candidate.unknown': 'No se sabe dónde están normalmente las personas que la usan. Pregúnteles u obsérvela unos días.',
  'candidate.name': '{office}, {addresses}',
  'candidate.name-exit': 'Salida compartida {addresses}',
  'candidate.more': '{first} y {count, number} más',
} as const;
