/**
 * Why a person is shown as they are. `who` is the person (`self`) or somebody else (`other`); `place` is one of `presence.place.…`,
 * with or without `presence.since.…`; `range` is `presence.range` or empty.
 */
export const presence = {
  'presence.place.office': 'en {office}',
  'presence.place.floor': 'en {office}, {floor}',
  'presence.place.unknown-office': 'en una oficina que ya no existe',
  'presence.place.remote': 'en remoto',
  'presence.place.leave': 'de permiso',
  'presence.place.none': 'sin datos',
  'presence.since': '{place} desde las {since}',
  'presence.since-date': '{place} desde el {date}, {time}',
  'presence.range': ' (intervalo «{name}»)',
  'presence.administrator': 'La administración',
  'presence.administrator-named': '{name} (administración)',
  'presence.why.override-self': '{who, select, self {Usted ha indicado que está {place}.} other {Ha indicado que está {place}.}}',
  'presence.why.override-admin':
    '{who, select, self {{administrator} ha indicado que usted está {place}.} other {{administrator} ha indicado que está {place}.}}',
  'presence.why.evidence-office':
    '{who, select, self {Está {place}: el último inicio de sesión que cuenta vino de allí{range}.} other {Está {place}: el último inicio de sesión que cuenta vino de allí.}}',
  'presence.why.evidence-office-over-remote':
    '{who, select, self {Está {place}: ningún inicio de sesión desde otro lugar es lo bastante posterior para indicar que se ha ido{range}.} other {Está {place}: ningún inicio de sesión desde otro lugar es lo bastante posterior para indicar que se ha ido.}}',
  'presence.why.evidence-remote':
    '{who, select, self {Está {place}: el último inicio de sesión que cuenta vino de un lugar que cuenta como remoto{range}.} other {Está {place}: el último inicio de sesión que cuenta vino de un lugar que cuenta como remoto.}}',
  'presence.why.evidence-left-office':
    '{who, select, self {Está {place}: antes estaba en una oficina, y los inicios de sesión posteriores vinieron de otro lugar{range}.} other {Está {place}: antes estaba en una oficina, y los inicios de sesión posteriores vinieron de otro lugar.}}',
  'presence.why.evidence-superseded':
    'El indicio más reciente vino de un lugar donde el día ya ha terminado, así que no se sabe nada de hoy.',
  'presence.why.none-cleared':
    '{who, select, self {Ha restablecido su estado, y desde entonces no se ha visto nada.} other {Ha restablecido su estado, y desde entonces no se ha visto nada.}}',
  'presence.why.none-no-evidence': '{who, select, self {Hoy no hay ningún dato de usted.} other {Hoy no hay ningún dato de esta persona.}}',
  'presence.why.with-floor': '{why} {floor} viene del último inicio de sesión que indica una planta{range}.',
} as const;
