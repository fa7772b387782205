import type { ClauseWords } from '../language.ts';

export const clauses: ClauseWords = {
  causes:
    'porque, xq, pq, ya que, puesto que, dado que, es que, que es que, debido a, debido al, a causa de, a causa del, por culpa de, por culpa del, gracias a, gracias al, en vista de que, visto que, por el, por la, por los, por las, por un, por una, para que, a raíz de, ahora que',
  fronted: 'como, pues, por, ante',
  results:
    'así que, asi que, por eso, por lo que, por lo tanto, por tanto, de modo que, de manera que, de ahí que, entonces, con lo cual, conque, en consecuencia, por ello, por esto, por ese motivo, por esa razón, y por eso, y entonces, y, total que, o sea que, pues entonces',
  purposes: 'para, a fin de, con motivo de',
  denials: 'no, ni, nunca, jamás, nadie, nada, ningún, ninguna, ninguno, sin, tampoco, apenas',
  doubts:
    'suerte, si dios quiere, dios, sueño, sueños, en otra vida, érase una vez, escribió, escribe, escrito, lo que, cita textual, si, salvo, cuando, en cuanto, mientras, hasta que, una vez que, quiero decir, digo,  o, u, quizá, quizás, tal vez, igual, acaso, a lo mejor, posiblemente, probablemente, seguramente, supuestamente, aparentemente, parece, podría, podrían, sería, serían, estaría, estarían, habría, debería, querría, quería, querían, gustaría, pensaba, creo, cree, creen, creía, pienso, piensa, piensan, supongo, supone, suponen, supongamos, imagina, imaginemos, imagínate, digamos, dice, dicen, dijo, dijeron, diciendo, cuenta, cuentan, afirma, afirman, según, oí, oído, rumor, rumores, seguro, segura, duda, dudo, espero que pueda, ojalá, deseo, desearía, quiere que, quieren que, sueño, sueños, soñé, soñado, broma, bromeo, jaja, jajaja, lol, ironía, ejemplo, teoría, teóricamente, hipótesis, en principio, previsto, pienso en, dudando, depende, condición, a menos, a no ser, siempre que, siempre y cuando, en caso, caso de que, equivocado, error, ignora, olvida, cancela, borra, deshaz, espera, corrección, mejor dicho, más bien, en vez, en lugar, solo, excepto, pide que, pidió que, fingir, finjo, mentira, miento, prueba de, probando, pon, ponme, apunta, en nombre de, pendiente, confirmar, por confirmar, denegado, denegó, rechazado, aprobado, autorizado, permiso, propuesto, propuesta, propone, discutir, posible, prohibido, en contra, como si, sino',
  annuls:
    'por acordar, por confirmar, por debatir, sujeto, acordar, respuesta, decir que sí, madera, verdad, cierto, falso, plan, idea, intención, deseo, confirmo, confirmar, confirmaré, confirmado, confirmación, aprobar, apruebe, aprobado, aprobarlo, aprobación, autorizar, autorización, decidir, decidido, decisión, mirarlo, consultar, consultarlo, preguntar, preguntarlo, pedido, pedir, solicitado, solicitud, trámite, pendiente, por ver, por decidir, debatir, historia, anulado, anulada, en nada, al traste, de otra manera, ya veremos, ya no, ya avisaré',
  annulsAlone:
    'era, eran, fue, fueron, cancelado, cancelada, canceló, aplazado, aplazada, cambiado, acabó, acabado, terminó, antes, el año pasado, la semana pasada, el mes pasado',
  about:
    'eso, esto, es, era, fue, está, estaba, estaban, será, sería, queda, quedó, ha sido, han, ha, salió, lo han, lo he, por ver, por decidir, por confirmar, ya no es',
  states: 'remoto, teletrabajo, casa, vacaciones, libre, baja, permiso, enfermo, enferma, fuera, ausente',
  pointing: 'entonces',
  predicates: 'hay, viene, vienen, es, tenemos',
  openers:
    'estamos de, tengo, tengo que, tenemos, necesito, necesitamos, debo, espero al, espero a, espero un, espero una, estoy esperando, me traen, me cambian, me instalan, me toca, me han, se me, se ha, se ha roto, nos han, nos ha, hay, hay que, viene, vienen, llega, llegan, llevo, recojo, acaban de, han cortado, han, mi, mis, nuestro, nuestra, el, la, los, las, un, una, unos, unas, demasiado, demasiada, demasiados, mucho, mucha, muchos, muchas, gran, reunión, cita, entrega, taller, mudanza, huelga, amenaza, dentista, médico, en mi casa, en casa no, aquí no, es, este, esta, formación, obras, avería, curso',
  leads:
    'con muchas ganas, con ganas, localizable, estoy localizable, disponible por, por teléfono, llamadme, llámame, nos vemos, hola, buenas, buenos días, buen día, buenas tardes, hey, querido, querida, queridos, espero que, esperando que hayáis, solo para avisar, para avisar, para informar, para que lo sepáis, os aviso, aviso, nota, info, una cosita, es una larga historia, larga historia, perdón, perdona, perdonad, disculpa, disculpad, lo siento, gracias, malas noticias, buenas noticias, a todos, equipo, chicos, gente, por cierto, que tengáis, un saludo, saludos, hasta',
  starters:
    'estoy, estaré, hoy trabajo, trabajo desde, trabajaré, hoy teletrabajo, teletrabajo hoy, me quedo, hoy estoy, hoy me quedo, hoy en remoto',
};
