/** Why somebody is shown as they are, in general. */
export const reasons = {
  'reason.presence.override-self': 'Lo ha indicado esta persona.',
  'reason.presence.override-admin': 'Lo ha indicado la administración.',
  'reason.presence.evidence-office': 'El último inicio de sesión de hoy que cuenta vino de esta oficina.',
  'reason.presence.evidence-office-over-remote':
    'Hoy ha iniciado sesión en esta oficina, y ningún inicio de sesión desde otro lugar es lo bastante posterior para indicar que se ha ido.',
  'reason.presence.evidence-remote': 'Hoy ha iniciado sesión desde un lugar que cuenta como remoto.',
  'reason.presence.evidence-left-office':
    'Antes estaba en una oficina, y desde entonces inicia sesión desde otro lugar durante el tiempo suficiente para haberse ido.',
  'reason.presence.evidence-superseded':
    'El indicio más reciente vino de un lugar donde el día ya ha terminado, así que no se sabe nada de hoy.',
  'reason.presence.none-cleared': 'Ha restablecido su estado, y desde entonces no se ha visto nada.',
  'reason.presence.none-no-evidence': 'Hoy no hay ningún dato de esta persona.',
} as const;
