export const notShown = {
  'not-shown.no-range':
    'Hoy ningún inicio de sesión suyo vino de una dirección que cuente como lugar. Esta página no conoce la dirección de su dispositivo.',
  'not-shown.what-to-do': 'Si está en la oficina, elija «{office}» en «{say}» y avise a la administración si vuelve a ocurrir.',
  'not-shown.off-self': 'Su presencia está desactivada, así que no se recoge ni se muestra nada sobre usted. Puede activarla en «{page}».',
  'not-shown.off': 'Su presencia está desactivada, así que no se recoge ni se muestra nada sobre usted. Un administrador puede activarla.',
} as const;
