import type { Language } from '../language.ts';

/** Words for managers and reports. */
export const relations = {
  'in-hierarchy':
    '((en|segun|de|por) (el|la|nuestro)? (jerarquia|organigrama|directorio|organizacion|empresa|sistema|escalafon)|jerarquicamente|oficialmente|directamente)',
  'reports-to':
    '(reporto|reportar|reporta|reportan|rindo cuentas|rendir cuentas|rinde cuentas|rinden cuentas|respondo|responder|responde|responden|informo|informar|informa|informan|me debo)',
  leads:
    '(manda|mando|dirige|dirijo|supervisa|superviso|gestiona|gestiono|lidera|lidero|lleva|llevo|coordina|coordino|maneja|manejo|encabeza)',
  above: '((justo|directamente|inmediatamente|un|nivel|escalon)* ((por)? encima de|arriba de|encima|arriba) (mi|mio|mia))',
  below:
    '((justo|directamente|inmediatamente|un|nivel|escalon)* ((por)? debajo de|abajo de|debajo|abajo|bajo) (mi|mio|mia|mi (mando|cargo|responsabilidad|supervision)))',
  boss: '(jefe|jefa|jefes|manager|responsable|supervisor|supervisora|superior|gerente|encargado|encargada|coordinador|coordinadora|lider|lead|team lead|mando|mandamas)',
  'my-manager':
    '((mi|mis|el|la|nuestro|nuestra) (propio|propia|nuevo|nueva)? <boss> (directo|directa|inmediato|inmediata)?|(el|la) <boss> (mio|mia)|(el|la|la persona) que (me <leads>|(esta)? <above>)|(la persona)? (a quien|al que|a la que|a el que) <reports-to>|de quien dependo)',
  'my-reports':
    '((mis|los) (reportes|subordinados|subordinadas|colaboradores|directos|reports|empleados|pupilos|personas a cargo) (directos)?|mi gente a (mi)? cargo|(la gente|los|las|las personas) (que (estan|esta|tengo|hay))? a (mi)? cargo|(los|las|la gente|las personas) que (dependen|depende) de mi|(los|las|la gente|las personas) que me (reportan|reporta))',
  'their-team':
    '(equipo|equipos|gente|colaboradores|colaboradoras|subordinados|subordinadas|reportes|empleados|empleadas|muchachos|chicos|tropa|grupo|banda)',
} as const satisfies Language['fragments'];
