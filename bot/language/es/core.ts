import type { CoreWords } from '../language.ts';

export const core: CoreWords = {
  home: 'remoto, en remoto, teletrabajo, teletrabajar, casa, home office, a distancia',
  away: 'vacaciones, libre, libro, permiso, de baja, asuntos propios, ausente, festivo',
  notHere: 'fuera, ausente, fuera de la oficina, ooo, out of office',
  supposing: 'podría, debería, quisiera, querría, gustaría, espero, puede que, posible, manera, forma, posibilidad, quizás, igual',
  present: 'está, aquí, acá, ahí, allí, oficina, edificio, sitio, mesa, presente, por ahí, por aquí, puesto, anda',
  questions: 'quién, quiénes, cuál, cuáles, dónde, cuánta, cuántas, cuántos, cuánto, alguien, nadie, todos, por qué',
  self: 'yo, me, nosotros, estoy, estaré, tengo, debo, puedo, trabajo, teletrabajo, voy, iré, vengo, quedo',
  returns: 'vuelvo, regreso, vuelta, volveré, regresaré, reincorporo, incorporo, retomo',
  notOfSelf: 'más, la mayoría, hasta cuándo, hasta qué hora, cuánto tiempo, desde cuándo, a partir de qué hora',
  habits: 'suele, normalmente, más bien, habitualmente, generalmente, tiende, a menudo, por lo general',
  zone: 'zona horaria, huso, huso horario',
  whichDays: 'qué días, qué día, cuáles días, cuáles son los días, qué dias',
  departs: 'salgo, me voy, voy, marcho, me marcho, dejo, termino, acabo',
};
