import type { Language } from '../../language.ts';

/** Statements about somebody else. */
export const onBehalf = {
  hearsay: [
    'segun {who} {who}? {word}*',
    '{who} (me|nos)? (dice|dijo|decia|cree|piensa|comenta|comento|escribio|asegura|cuenta|conto|avisa|aviso|jura|afirma|explica|explico) (que)? ({who}|el|ella|yo)? (<est>|estara|estaba|trabaja|teletrabaja|tiene|va|viene)? {word}*',
    '{who} (me|nos)? (ha|han) (dicho|escrito|comentado|contado|asegurado|avisado|explicado|llamado) (que)? ({who}|el|ella|yo)? {word}*',
    '(yo)? (creo|pienso|supongo|imagino|diria) (que)? (a)? {who} (<est>|estara|trabaja|tiene|va|viene) {word}*',
    '(me han dicho|me ha dicho|me dijo|me comento|he oido|oi|he leido|me dijeron|me cuentan|me cuenta|segun) (que)? {who} (<est>|estara|trabaja|tiene|va|viene)? {word}*',
    '(al parecer|a el parecer|por lo visto|parece|quiza|quizas|talvez|alomejor|seguramente|probablemente|posiblemente) (que)? {who} (<est>|este|estara|trabaja|tiene|va|viene) {word}*',
    '{who} (debe de|debe|deberia|podria|puede) estar {word}*',
    '{who} (<est>)? (seguramente|probablemente|posiblemente|quiza|quizas|talvez|alomejor) (<est>)? {word}*',
  ],
  'for-office': [
    '<set-for> (trabajando)? {at}',
    '(apunta|anota|marca|pon|registra) que <people> (<est>|estara|trabaja) (trabajando)? {at}',
  ],
  'for-remote': [
    '<set-for> (trabajando)? (<remote>|<home>)',
    '(apunta|anota|marca|pon|registra) que <people> (<est>|estara|trabaja) (trabajando)? (<remote>|<home>)',
    '(apunta|anota|marca|pon|registra) que <people> teletrabaja',
  ],
  'for-leave': [
    '<set-for> (<leave>|<ill>|<absent>)',
    '(dar|da|dale|darle|poner|pon|marcar|marca|registrar|registra|notificar|notifica|comunicar|comunica) (<leave>|<ill>|<absent>) a <people>',
    '(dar|da|dale|darle|poner|pon|notificar|notifica|comunicar|comunica) (la|una)? baja (medica|por enfermedad)? (a|de) <people>',
    '(apunta|anota|marca|pon|registra) que <people> (<est>|estara|tiene) (<leave>|<ill>|<absent>|<on-leave>)',
  ],
  'for-clear': [
    '(vuelve|volver) a poner <people> (en|a)* (modo)? automatico',
    '(pon|poner|pasa|pasar|devuelve|cambia) <people> (de nuevo|otra vez)? (en|a|el)* (modo)? automatico (de nuevo|otra vez)?',
    '<people> (<est>|vuelve|pasa) (de nuevo|otra vez)? (a|en|el)* (modo)? automatico (de nuevo|otra vez)?',
    '(restablece|restablecer|borra|borrar|quita|elimina|limpia|resetea|reinicia) (el|la)? (estado|ubicacion|presencia|status) de <people>',
  ],
  'for-undo': [
    '(deshacer|deshaz|deshazlo|anula|anulalo|revierte) (eso|esto|lo)? (para|de) <people>',
    '(deshacer|deshaz|anula) lo de <people>',
  ],
} as const satisfies Partial<Language['phrases']>;
