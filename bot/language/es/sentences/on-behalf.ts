import type { Sentences } from '../../language.ts';

/** Statements about somebody else. */
export const onBehalf = {
  hearsay: `
    {who} dice que está en {place}
    {who} dice que no viene
    {who} me ha dicho que llega tarde
    {who} dijo que hoy teletrabaja
    {who} cree que estoy de vacaciones
    {who} comentó que estaría en {place} {time}
    según {who} está en {place}
    me han dicho que {who} está en {place}
    he oído que {who} está de vacaciones
    me suena que {who} está en {place}
    parece que {who} está en remoto
    creo que {who} está en {place}
    supongo que {who} anda por {place}
    {who} debe de estar en {place}
    igual {who} está de permiso
    a lo mejor {who} viene {time}
    dicen que {who} está en {place}
    me han dicho que {who} está malo
    {who} me comentó que estará en {place} {time}
    según los compañeros {who} está en casa
    he oído que {who} libra {time}
`,
  'for-office': `
    pon a {who} en {place}
    apunta a {who} en la oficina {time}
    marca que {who} está en {place}
    registra a {who} como presente {time}
    anota que {who} va a {place} {time}
    puedes poner a {who} en {place} {time}
    {who} se ha olvidado, ponlo en {place}
    cambia el estado de {who} a oficina
    pon a {who} en {place} {time}
    apunta que {who} está en {place} {time}
    {who} me dice que está en {place}, apúntalo
    registra a {who} en la oficina {time}
    marca a {who} en {place}
    anota que {who} está en {place} {time}
    apúntame a {who} en {place}`,
  'for-remote': `
    pon a {who} en remoto
    apunta a {who} en teletrabajo {time}
    marca que {who} trabaja desde casa
    anota que {who} teletrabaja {time}
    puedes poner a {who} en remoto {time}
    cambia a {who} a remoto, que está en casa
    registra que {who} curra desde casa {time}
    pasa a {who} a teletrabajo
    pon a {who} en remoto {time}
    marca que {who} curra desde casa {time}
    registra a {who} como remoto {time}
`,
  'for-leave': `
    pon a {who} de vacaciones
    apunta a {who} de permiso {time}
    marca a {who} como ausente {time}
    anota que {who} está de baja {time}
    {who} se ha puesto malo, apúntalo de baja
    puedes poner que {who} libra {time}
    registra las vacaciones de {who} {time}
    pon que {who} no trabaja {time}
    pon a {who} de vacaciones {time}
    apunta que {who} está enfermo {time}
    anota que {who} libra {time}
    apunta a {who} de baja {time}`,
  'for-clear': `
    pon a {who} otra vez en automático
    restablece el estado de {who}
    borra el estado de {who}
    quita lo que he puesto de {who}
    deja a {who} como estaba, en automático
    quita lo que pusimos para {who}
    pon a {who} en automático
    elimina lo de {who} de {time}
    quita a {who} lo que tiene puesto`,
  'for-undo': `
    deshaz lo de {who}
    anula lo que he apuntado de {who}
    deshacer para {who}
    me equivoqué con {who}, deshazlo
    deshaz lo que puse de {who}
    deja a {who} como estaba
    anula el cambio de {who}
    retira lo que puse de {who}`,
} as const satisfies Sentences;
