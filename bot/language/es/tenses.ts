import type { PastWords, RequestForms } from '../language.ts';

/** Verbs by which the writer speaks of the past. */
export const past: PastWords = {
  // «Estuve en remoto el lunes», «he estado en remoto el lunes».
  over: [
    '(estuve|estaba|trabajé|trabajaba|teletrabajaba|tuve|me quedé)',
    '(he|había) (estado|trabajado|teletrabajado|pasado|venido|ido|tenido)',
    'me (he|había) quedado',
  ],
  taken: ['me (tomé|cogí|pedí)', 'me he (tomado|cogido|pedido)'],
  asked: [
    '(estuvo|estuvieron|estaba|estaban|estuviste|vino|vinieron|venía|venían|hubo|había|fue|fueron|apareció|aparecieron|pasó|pasaron|acudió|acudieron|asistió|asistieron|trabajó|trabajaron)',
    '(ha|han|había|habían) (estado|venido|ido|habido|aparecido|pasado|trabajado)',
  ],
  planned: [
    '(viene|vienen|vendrá|vendrán|estará|estarán|va|van|iba|iban|irá|irán|previsto|prevista|quería|querían|dijo|dijeron|dicho|apuntado|apuntados|debía|debían|piensa|piensan)',
  ],
  ahead: ['(estará|estarán|habrá|vendrá|vendrán|irá|irán|será|viene|vienen|(va|van) a)'],
  unsaid: [
    '(dijo|dice|lo dijo) (nadie|ninguno) (nunca|jamás)?',
    '(nunca|jamás) (he dicho|dije|he afirmado|escribí)',
    '(yo)? no (he dicho|dije) que',
    '(mi|mis|el|la|nuestro|nuestra) (jefe|jefa|equipo|compañero|compañera|compañeros|calendario|manager) (cree|creen|piensa|piensan|dice|quiere) (que)?',
    '(debía|tenía que|iba a|tendría que haber|debería haber|había de)',
  ],
  lasting: ['desde'],
};

/** Requests, and wrong forms of the verb after them. */
export const requestForms: RequestForms = {
  denies: [
    '(no|yano) (es|hace) (necesario|falta|preciso)',
    'innecesario',
    'no (borrar|eliminar|cancelar|anular|terminar|quitar|ocultar|deshacer|suprimir|restablecer)',
    'porque (iba|voy|habría|debería) (a)?',
    'todo menos',
    'no (puedes|puede|podéis|pueden|debes|debe|deberías)',
  ],
  after: ['(me|nos)? (puedes|puede|podrías|podría|podéis|pueden)'],
  forms: [
    ['', 'r'],
    ['', 'er'],
    ['e', 'ar'],
    ['me', 'r'],
    ['me', 'rme'],
    ['lo', 'r'],
    ['la', 'r'],
    ['s', 'r'],
  ],
};
