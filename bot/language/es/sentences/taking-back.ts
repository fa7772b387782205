import type { Sentences } from '../../language.ts';

/** What hides people, or denies or takes back what they said; and what does not say where they are. */
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
    hoy quiero pasar desapercibido`,
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
    desocúltame`,
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
    me es imposible ir {time}`,
  'say-from': `
    vengo de {place}
    salgo de {place}
    vengo desde {place}
    vuelvo de {place}
    acabo de salir de {place}
    llego desde {place}`,
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
    limpia mi estado`,
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
    uy no, bórralo`,
} as const satisfies Sentences;
