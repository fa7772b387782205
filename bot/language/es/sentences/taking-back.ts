import type { Sentences } from '../../language.ts';

/** Hiding, denials and undoing, and statements without a place. */
export const takingBack = {
  'say-hidden': `
    ocúltame
    ocúltame hoy
    ocúltame {time}
    escóndeme
    escóndeme {time}
    no me muestres
    no me muestres {time}
    no quiero que me vean
    no quiero que me vea nadie {time}
    no quiero que se sepa dónde estoy
    no quiero aparecer {time}
    no quiero salir en la lista
    prefiero que hoy no se me vea
    prefiero no aparecer {time}
    prefiero que nadie sepa dónde estoy
    que no me vea nadie {time}
    que no se vea dónde estoy
    que no aparezca hoy
    que nadie sepa dónde estoy {time}
    hazme invisible
    hazme invisible {time}
    ponme invisible
    modo invisible
    modo incógnito
    modo privado {time}
    quítame de la lista {time}
    sácame de la lista
    bórrame de la lista de hoy
    no digas dónde estoy
    no le digas a nadie dónde estoy
    no compartas mi ubicación
    deja de mostrarme
    hoy quiero pasar desapercibido
    no quiero que me vean {time}
    oculta dónde estoy
    que no se sepa dónde estoy {time}
    quítame de la vista {time}
    no enseñes mi sitio a nadie
`,
  'say-shown': `
    muéstrame otra vez
    muéstrame de nuevo
    deja de ocultarme
    ya no me ocultes
    quiero volver a aparecer
    quiero que me vean
    hazme visible
    vuelve a mostrarme
    ya pueden verme
    quita el modo invisible
    desactiva el modo oculto
    ya no quiero estar oculto
    que me vean otra vez
    ponme visible
    vuelvo a ser visible
    quiero salir otra vez en la lista
    desocúltame
    ya me pueden ver
    vuelve a enseñarme
    que se me vea otra vez
    quita lo de invisible
`,
  'say-not': `
    no estoy en {place}
    ya no estoy en {place}
    ya no estoy en la oficina
    no estoy en la oficina
    no estoy aquí
    hoy no voy
    hoy no vengo
    hoy no voy a la oficina
    no voy a {place} {time}
    no vengo {time}
    {time} no voy
    {time} no estaré
    {time} no vengo a {place}
    no iré {time}
    al final no voy {time}
    finalmente no voy a {place}
    no estaré {time}
    no me esperéis {time}
    no contéis conmigo {time}
    me he ido
    ya me fui
    ya me he ido de {place}
    me voy a casa
    me voy ya
    salgo ya de {place}
    ni de broma vengo {time}
    ni loco voy {time}
    ni muerto voy a {place}
    ni de coña voy {time}
    paso de ir {time}
    no pienso ir {time}
    {time} no me veréis el pelo
    no puedo ir {time}
    no podré ir {time}
    me es imposible ir {time}
    me he ido de {place}
    he salido de la oficina
    no estoy en {place}, te equivocas
    {time} no contéis conmigo
    no me paso por {place} {time}
    cancelado, no voy a {place}
`,
  'say-from': `
    vengo de {place}
    salgo de {place}
    vengo desde {place}
    vuelvo de {place}
    acabo de salir de {place}
    llego desde {place}
    recién salido de {place}
    voy de camino desde {place}
    acabo de dejar {place}
    regreso de {place}
    a partir de {time} estoy en {place}
    desde {time} trabajo en {place}
    empiezo en {place} {time}
    mi contrato en {place} arranca {time}`,
  clear: `
    restablece mi estado
    resetea mi estado
    reinicia mi estado
    borra mi estado
    quita mi estado
    quita lo que he dicho
    olvida lo que he dicho
    vuelve a automático
    volver a automático
    ponme en automático
    modo automático
    que se detecte solo
    detéctame tú
    empieza de cero
    empezar de cero
    borra lo de hoy
    elimina mi estado manual
    limpia mi estado
    olvida lo que dije y vuelve a automático
    borra lo que puse {time}
    elimina lo que anuncié para {time}
    pon todo en automático
    ya no vale lo que dije
    quita lo que he puesto
    que me detectes tú solo
    borra mi aviso
    no quiero nada manual
    olvídalo todo y ponlo en automático
    quita lo que indiqué y vuelve a automático
    detéctame normal otra vez`,
  undo: `
    deshacer
    deshazlo
    deshaz eso
    vaya, no, deshazlo
    deshaz lo último
    me he equivocado
    me equivoqué
    quítalo
    quita eso
    bórralo
    borra eso
    cancela eso
    cancélalo
    anula eso
    anúlalo
    no era eso, deshazlo
    no quería decir eso, quítalo
    revierte
    atrás
    vuelve atrás
    eso no, quítalo
    uy no, bórralo
    deshaz lo último que te he dicho
    no, déjalo como antes
    me he equivocado, deshazlo
    cancela lo último
    quita lo que acabo de decir
    échate para atrás
    revierte el cambio
    borra lo último
    deja las cosas como estaban
    retira lo anterior
    anula lo último que te dije
    retiro lo dicho
    no, en realidad anula`,
  'say-nothing': `
    ya os diré
    aún no sé qué haré {time}
    ya veré {time}
    depende de cómo esté
    no lo tengo claro para {time}
    te aviso luego`,
} as const satisfies Sentences;
