/** What a change of a range would mean. */
export const rangePreview = {
  'preview.place.remote': 'remoto',
  'preview.place.none': 'ningún lugar',
  'preview.place.ignored': 'ningún lugar (la dirección se ignora)',
  'preview.place.presence-off': 'ningún lugar (allí la presencia está desactivada)',
  'preview.place.no-range': 'ningún lugar (la dirección no está en ningún intervalo)',
  'preview.place.gone': 'una oficina que ya no existe',
  'preview.place.floor': '{office}, {floor}',
  'preview.create': 'El intervalo está vigente a partir de ahora.',
  'preview.create-read-again':
    'Los inicios de sesión del último día que no estaban en ningún intervalo se vuelven a leer y se sitúan con él.',
  'preview.create-others': 'Lo que han situado otros intervalos se queda donde está.',
  'preview.close': 'A partir de ahora el intervalo no sitúa a nadie; lo que ha situado se queda como está.',
  'preview.from-now': 'El intervalo se cierra ahora, y se abre uno nuevo con el destino «{target}».',
  'preview.from-now-days':
    'Los días que se conservan se quedan donde están, incluido el de hoy; los inicios de sesión a partir de ahora cuentan para el nuevo.',
  'preview.corrected': 'Los días que se conservan se muestran en otro lugar, «{target}»: de {people}.',
  'preview.corrected-days':
    'Los días que se conservan se muestran en otro lugar, «{target}»: de {people} ({days, plural, one {# día-persona} other {# días-persona}}).',
  'preview.corrected-named-days':
    'Los días que se conservan se muestran en otro lugar, «{target}»: de {people} ({days, plural, one {# día-persona} other {# días-persona}} de quienes se pueden nombrar).',
  'preview.at-once': 'Se muestran en otro lugar de inmediato: {people}.',
  'preview.cidrs':
    'A partir de ahora cuentan otras direcciones; lo que situaron las anteriores se mantiene, y los huecos del último día se vuelven a leer.',
  'preview.switches': 'Los interruptores cuentan a partir de ahora; el pasado se queda como está.',
  'preview.name': 'Solo cambia el nombre.',
  'preview.nothing': 'No cambia nada.',
  'preview.log.figures':
    'Lo que habría ocurrido se cuenta con los eventos de acceso, que tienen fecha y no hora: uno por persona, dirección y día, según los intervalos de hoy con el cambio frente a los intervalos de hoy sin él. Guardar no cambia ninguno de estos días.',
  'preview.log.off':
    'El registro de accesos está desactivado para la organización, así que no hay eventos de acceso que contar, o solo los hay antiguos. Actívelo en la configuración y en los intervalos correspondientes; las cifras empiezan a partir de entonces.',
  'preview.log.silent':
    'El registro de accesos está desactivado en {ranges}: aquí faltan los inicios de sesión desde allí. Actívelo allí; las cifras empiezan a partir de entonces.',
  'preview.log.silent-more':
    'El registro de accesos está desactivado en {ranges} y {more, number} más: aquí faltan los inicios de sesión desde allí. Actívelo allí; las cifras empiezan a partir de entonces.',
  'preview.log.corrects':
    'Lo que guardar sí cambia en los días que se conservan se muestra aparte, a partir de esos mismos días: el destino que se corrige.',
  'preview.log.no-range':
    'Una dirección que no está en ningún intervalo no deja ningún evento de acceso, así que no se puede mostrar lo que el cambio agrega allí.',
  'preview.log.named-only':
    'Por direcciones solo se cuenta aquí a quienes se pueden nombrar: un número de los demás revelaría quién usa una dirección. Se cuentan cuando cambia un intervalo entero: su destino, su presencia o su fin.',
  'count.exact': '{count, number}',
  'people.count': '{count, plural, one {# persona} other {# personas}}',
  'people.steps': '{steps} personas',
  'people.and-others': '{named, plural, one {# persona} other {# personas}} y {others} más',
  'others.fewer': 'menos de {below, number}',
  'others.between': '{from, number}–{to, number}',
  'count.and-others': '{named, number} y {others} más',
} as const;
