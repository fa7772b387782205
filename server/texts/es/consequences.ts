/** The consequences of a changed setting. */
export const consequences = {
  'consequence.timeZone':
    'Las fechas ya almacenadas no cambian. Los días de las personas sin zona propia, «hoy» y la conservación siguen la nueva zona a partir de ahora.',
  'consequence.language':
    'Lo que Indoors escribe en los canales está en este idioma a partir de ahora. Las demás personas leen en el suyo, como antes.',
  'consequence.workingDays':
    'Las cifras que comparan días laborables usan estos, también para los días que se conservan. Nada de lo ya recogido cambia.',
  'consequence.unmatched.discard':
    'Las direcciones sin intervalo no dicen nada a partir de la próxima lectura. Lo que por ellas se tomó como remoto se mantiene.',
  'consequence.unmatched.remote':
    'Las direcciones sin intervalo cuentan como remoto a partir de la próxima lectura, también las de los inicios de sesión que se vuelvan a leer.',
  'consequence.unmatched.discover':
    'Las direcciones sin intervalo que usan muchas personas pasan a ser candidatos; se vuelve a leer la última semana para encontrarlas. Lo que por ellas se tomó como remoto se mantiene.',
  'consequence.leftOfficeAfter':
    'La presencia de todas las personas se calcula así de inmediato, también la de los días pasados que se conservan.',
  'consequence.defaultMode':
    'Solo reciben este modo las personas que el directorio nombre por primera vez a partir de ahora. El de las demás no cambia.',
  'consequence.departmentModes':
    'Solo reciben estos modos las personas que el directorio nombre por primera vez a partir de ahora. El de las demás no cambia.',
  'consequence.selfServiceModes.on':
    'A partir de ahora, cada persona puede cambiar su propio modo, también el que le haya asignado un administrador.',
  'consequence.selfServiceModes.off':
    'A partir de ahora, solo los administradores cambian los modos. Los modos que cada persona haya elegido se mantienen.',
  'consequence.accessLogging.on':
    'Las direcciones se registran a partir de la próxima lectura, para los intervalos cuyo propio interruptor esté activado. Los inicios de sesión de los últimos días se vuelven a leer, así que también se registran sus direcciones.',
  'consequence.accessLogging.off': 'No se registran más direcciones. Las que hay se mantienen hasta que termine su conservación.',
  'consequence.smallNumber.finer':
    'Las cifras de todos los días pasados se muestran de inmediato con estos grupos más finos, que dicen más sobre pocas personas.',
  'consequence.smallNumber.coarser': 'Las cifras de todos los días pasados se muestran de inmediato con estos grupos más amplios.',
  'consequence.todayInSteps.on':
    'A partir de ahora, las cifras de hoy cuentan en grupos a las personas que no se nombran, para todo el mundo y en todas partes. Los nombres no cambian.',
  'consequence.todayInSteps.off':
    'A partir de ahora, las cifras de hoy son exactas para todo el mundo, también las de personas que no se nombran.',
  'consequence.numberRetentionYears.longer': 'Las cifras de oficinas y plantas se conservan más tiempo a partir de ahora.',
  'consequence.numberRetentionYears.shorter':
    'Las cifras de oficinas y plantas del {day} y anteriores se eliminan en menos de una hora, y nada las recupera.',
  'consequence.insights.everybody':
    'A partir de ahora, todas las personas pueden abrir la página Análisis y ver la ocupación esperada de las oficinas.',
  'consequence.insights.administrators':
    'A partir de ahora, solo los administradores pueden abrir la página Análisis y ver la ocupación esperada de las oficinas.',
  'consequence.insights.off':
    'A partir de ahora, nadie puede abrir la página Análisis, y no hay cifras esperadas. Las cifras se siguen conservando.',
  'consequence.floorStatistics.on': 'A partir de ahora hay análisis y cifras esperadas de cada planta, también de días pasados.',
  'consequence.floorStatistics.off': 'A partir de ahora no hay análisis ni cifras esperadas por planta. Sus cifras se siguen conservando.',
  'consequence.pastFloors.on':
    'A partir de ahora se vuelven a indicar las plantas de días pasados, de todos los días que se conservan. Las estadísticas de plantas siguen su propia opción.',
  'consequence.pastFloors.off':
    'A partir de ahora las plantas solo se indican para hoy, en nombres y en cifras. No hay estadísticas de plantas. Cada persona sigue viendo las suyas.',
  'consequence.namesInGroups.on':
    'A partir de ahora se nombra a las personas en grupos, en canales y en sus pestañas, si todos los miembros pertenecen a la organización.',
  'consequence.namesInGroups.off':
    'A partir de ahora en grupos, en canales y en sus pestañas solo hay cifras. En el chat propio con el bot no cambia nada.',
  'consequence.following.on': 'A partir de ahora se puede seguir a otras personas. Los seguimientos en pausa vuelven a avisar.',
  'consequence.following.off':
    'A partir de ahora nadie puede seguir a nadie, y los seguimientos quedan en pausa: no se avisa a nadie. Cada uno se puede seguir cancelando.',
  'consequence.worksCouncilMode.on':
    'A partir de ahora, el modo comité de empresa está activado para todos, y todos lo ven. Las opciones que ajusta quedan fijas hasta que se desactive.',
  'consequence.worksCouncilMode.off':
    'El modo comité de empresa termina para todos. Las opciones que había ajustado vuelven a ser las de antes. Lo que se eliminó entretanto no vuelve.',
  'consequence.quietHours':
    'A partir de ahora, el bot no escribe a nadie sin que se le pregunte de {from, number}:00 a {until, number}:00.',
  'consequence.quietHours.none': 'A partir de ahora, el bot escribe sin que se le pregunte a cualquier hora.',
  'consequence.retentionDays.longer':
    'Los días se conservan más tiempo a partir de ahora. Lo que ya se eliminó no vuelve con esto; una lectura del pasado puede volver a leer los días que Entra aún tenga.',
  'consequence.retentionDays.one-day':
    'Lo que se conserva sobre las personas del {first} se elimina en menos de una hora: {count, plural, one {desaparece # día} other {desaparecen # días}}. Si los días vuelven a conservarse más tiempo, una lectura del pasado puede leer lo que Entra aún tenga de ellos.',
  'consequence.retentionDays.shorter':
    'Lo que se conserva sobre las personas del {first} al {last} se elimina en menos de una hora: {count, plural, one {desaparece # día} other {desaparecen # días}}. Si los días vuelven a conservarse más tiempo, una lectura del pasado puede leer lo que Entra aún tenga de ellos.',
  'consequence.auditRetentionDays.longer':
    'Las entradas de auditoría se conservan más tiempo a partir de ahora. Lo que ya se eliminó no vuelve.',
  'consequence.auditRetentionDays.shorter':
    'Las entradas de auditoría del {day} y anteriores se eliminan en menos de una hora, y nada las recupera: {count, plural, one {desaparece # día} other {desaparecen # días}}.',
} as const;
