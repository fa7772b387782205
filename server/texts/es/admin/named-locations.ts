/** The page of named locations: what Entra has, what of it is a range, and how ranges keep up. */
export const namedLocations = {
  'admin.named-locations.title': 'Ubicaciones con nombre',
  'admin.named-locations.lead':
    'Lo que el acceso condicional de Entra sabe sobre direcciones. Importe ubicaciones como intervalos, y haga que los intervalos se mantengan al día.',
  'admin.named-locations.read': 'Leer ahora de Entra',
  'admin.named-locations.reading': 'Leyendo…',
  'admin.named-locations.not-read': 'No se ha podido leer Entra',
  'admin.named-locations.count-unread':
    '{count, plural, one {# ubicación con nombre, sin leer todavía.} other {# ubicaciones con nombre, sin leer todavía.}}',
  'admin.named-locations.count-read':
    '{count, plural, one {# ubicación con nombre, leída de Entra ({when}).} other {# ubicaciones con nombre, leídas de Entra ({when}).}}',
  'admin.named-locations.empty': 'Ninguna ubicación con nombre',
  'admin.named-locations.empty-hint':
    'El acceso condicional de su inquilino no tiene ninguna. Agregue las direcciones de sus oficinas en la página «Intervalos IP».',
  'admin.named-locations.find': 'Buscar una ubicación con nombre',
  'admin.named-locations.find-hint': 'Buscar por nombre o dirección',
  'admin.named-locations.no-match': 'Ninguna ubicación con nombre coincide',
  'admin.named-locations.no-match-hint': 'Ninguna tiene esto en su nombre o en sus direcciones.',
  'admin.named-locations.show-all': 'Mostrar todas',

  'admin.named-locations.group.changed': 'Con cambios en Entra',
  'admin.named-locations.group.offered': 'Sin importar',
  'admin.named-locations.group.followed': 'Importadas',
  'admin.named-locations.group.unusable': 'No se pueden usar',

  'admin.named-locations.state.removed': 'Se ha quitado en Entra',
  'admin.named-locations.state.now-unusable': 'Ya no se puede usar',
  'admin.named-locations.state.changed': 'Ha cambiado en Entra',
  'admin.named-locations.state.unreadable': 'Importada, ahora no se puede leer',
  'admin.named-locations.state.imported': 'Importada',
  'admin.named-locations.state.unusable': 'No se puede usar',
  'admin.named-locations.state.taken': 'Ya está en otros intervalos',
  'admin.named-locations.state.offered': 'Sin importar',

  'admin.named-locations.kind.countries': 'Países',
  'admin.named-locations.kind.compliant-network': 'Red compatible',
  'admin.named-locations.kind.unknown': 'De un tipo que Indoors no conoce',
  'admin.named-locations.trusted': 'De confianza',
  'admin.named-locations.not-trusted': 'No es de confianza',
  'admin.named-locations.cidrs': '{count, plural, one {# CIDR} other {# CIDR}}',
  'admin.named-locations.all-cidrs': '{count, plural, one {El único CIDR} other {Los # CIDR}}',
  'admin.named-locations.at-limit': 'Tiene tantas direcciones como permite Entra: pueden faltar otras.',
  'admin.named-locations.left-out': '{count, plural, one {Se omite # dirección:} other {Se omiten # direcciones:}}',
  'admin.named-locations.rivals': 'Estos intervalos ya tienen algunas de las direcciones. Quítelas de allí primero:',

  'admin.named-locations.change.removed': 'Entra ya no tiene esta ubicación. Aplicar el cambio cierra el intervalo «{range}».',
  'admin.named-locations.change.unusable':
    'Ya no se puede usar ninguna parte de esta ubicación. Aplicar el cambio cierra el intervalo «{range}».',
  'admin.named-locations.change.behind': 'El intervalo «{range}» va por detrás de Entra. Aplicar el cambio hace esto:',
  'admin.named-locations.change.adds': '{count, plural, one {Agrega # CIDR:} other {Agrega # CIDR:}}',
  'admin.named-locations.change.removes': '{count, plural, one {Quita # CIDR:} other {Quita # CIDR:}}',
  'admin.named-locations.change.renames': 'Cambia el nombre del intervalo a «{name}»',
  'admin.named-locations.apply': 'Aplicar',
  'admin.named-locations.apply-one': 'Aplicar al intervalo de {location}',
  'admin.named-locations.applied': 'El intervalo de «{location}» está al día.',
  'admin.named-locations.auto-sync': 'Aplicar automáticamente los cambios en Entra',
  'admin.named-locations.range': 'Intervalo: {range}',

  'admin.named-locations.close': 'Cerrar el intervalo',
  'admin.named-locations.close-one': 'Cerrar el intervalo de {location}',
  'admin.named-locations.close-ask': '¿Cerrar el intervalo {range}?',
  'admin.named-locations.close-means':
    'A partir de ahora, sus direcciones no pertenecen a ningún intervalo, salvo que las contenga uno más amplio. Los días que ha situado se quedan como están.',
  'admin.named-locations.closed': 'El intervalo {range} está cerrado.',
  'admin.named-locations.unfollow': 'Dejar de seguir',
  'admin.named-locations.unfollow-one': 'Dejar de seguir {location}',
  'admin.named-locations.unfollow-ask': '¿Dejar de seguir {location}?',
  'admin.named-locations.unfollow-means':
    'El intervalo se mantiene con sus direcciones. Lo que cambie en Entra a partir de ahora ni se propone ni se aplica.',
  'admin.named-locations.unfollowed': 'El intervalo {range} se queda como está y no sigue ninguna ubicación con nombre.',

  'admin.named-locations.import.all': 'Las {count, number} que se pueden importar',
  'admin.named-locations.import.one': 'Importar {location}',
  'admin.named-locations.import.verb': '{count, plural, one {Importar # ubicación} other {Importar # ubicaciones}}',
  'admin.named-locations.import.auto-sync': 'Aplicar automáticamente los cambios posteriores en Entra',
  'admin.named-locations.import.suggested': 'Sugerencia: {why}',
  'admin.named-locations.import.failed': 'No se ha importado nada',
  'admin.named-locations.import.refused': 'Estas no se han importado:',
  'admin.named-locations.import.refused-one': '{location}: {why}',
  'admin.named-locations.import.done-one': '«{location}» ya es un intervalo.',
  'admin.named-locations.import.done':
    '{count, plural, one {# ubicación con nombre ya es un intervalo.} other {# ubicaciones con nombre ya son intervalos.}}',
} as const;
