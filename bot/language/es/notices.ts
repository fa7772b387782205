import type { NoticeWords } from '../language.ts';

const small = '(porfa|ok|vale|y|entonces|hola|buenas|mejor|pues|desde ahora|a partir de ahora|en adelante|siempre|perdón|oye|solo)*';
const beside =
  '(porfa|mejor|sobre|a|hacia|alrededor de|aproximadamente|un poco (más tarde|más temprano|antes|después)|más (tarde|temprano|pronto)|solo|solamente|no antes de|desde ahora|a partir de|en adelante|gracias|siempre|ya|eso|de la|los días laborables)*';
const request =
  '((puedes|podrías|puede|podría) (tú|usted)?|(quiero|quisiera|me gustaría|querría|prefiero|preferiría) (que)?|(puedo|podría|podemos))?';
const where = '(dónde (estoy|estaré|trabajo|voy a estar)|por mi (lugar|estado|sitio)|si estoy|mi (lugar|estado|sitio))?';

/** Wishes for messages at a time, in everyday words. */
export const notices: NoticeWords = {
  daily: [
    '(cada|todas las|todos los) (mañana|mañanas|día|días) (laborable|laborables)?',
    '(por las mañanas|por la mañana|a diario|diariamente)',
  ],
  asks: [
    `${small} ${request} ${small} (pregúntame|preguntarme|pregunte|preguntes|pregúnteme|preguntar|me preguntes|me pregunte) (me)? ${beside} ${where} ${beside}`,
    `${small} ${request} ${small} (hazme|haz|hacerme|hágame) (la|tu)? pregunta ${beside} ${where} ${beside}`,
    `${small} ${request} ${small} (cambia|cambiar|pon|poner|ponme|mueve|mover|pasa|pasar|ajusta|deja) (me)? (la|mi|tu)? pregunta (de la mañana|matutina|diaria|de las mañanas)? ${beside} (a|para)? ${beside}`,
    `${small} (la|mi|tu)? pregunta (de la mañana|matutina|diaria) ${beside}`,
  ],
  lists: [
    `${small} ${request} ${small} (mándame|mandarme|mándanos|manda|envíame|enviarme|envíanos|envía|escríbeme|escríbenos|dime|dinos|pásame|muéstrame|publica|comparte) (me|nos)? ${beside} (aquí)? (un|una|la|el)? (lista|listado|resumen|informe|digest)? (de|con|sobre)? (quién|quiénes|los que|la gente que) (está|están|estará|viene|vienen|vendrá) (en la oficina|aquí)? (en|de|durante)? (esa|esta|la)? (semana|día)? (aquí)? ${beside}`,
    `${small} ${request} ${small} (tener|recibir|ver|que me mandes)? ${beside} (un|una|la|el) (lista|listado|resumen|informe|digest) (de|con|sobre)? (quién|quiénes|los que|la gente que)? (está|están|estará|viene|vienen)? (en la oficina|aquí)? (en|de)? (esa|esta|la)? (semana|día)? (aquí)? ${beside}`,
  ],
  week: ['(semana|semanas)'],
};
