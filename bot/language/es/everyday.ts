/**
 * Words of chats that say nothing: endearments, thanks, exclamations, "as usual". They may stand in a statement, so none of them is about
 * a place, a time, somebody else, or a denial, a doubt, a condition or a wish.
 */
export const chatter =
  'yupi, yupii, yuju, yujuu, olé, ole, wuju, eyy, viva, che, híjole, órale, xfa, xfas, xfi, xfis, xfavor, x favor, x fa, porfa, porfas, porfi, porfis, porfaplis, porfaplease, porfavor, porfavorcito, pls, plis, pliss, plz, ' +
  'please, plisplis, te lo ruego, os lo ruego, te lo pido, si no es molestia, si no te importa, si no os importa, si eres tan amable, si es tan amable, ' +
  'gracias guapa, gracias guapo, gracias maja, gracias majo, gracias bonita, gracias crack, graciass, graciasss, graxias, grax, grcs, grc, tks, thx, ty, ' +
  'merci, muchas grax, mil graxias, mil gracias de antemano, gracias adelantadas, gracias por adelantado, muy agradecido, muy agradecida, guapa, guapo, ' +
  'guapi, guapis, guapas, guapos, guapisima, guapisimo, bonita, bonito, preciosa, precioso, cariño, cariñin, cari, carino, cielo, cielito, corazon, ' +
  'corazoncito, amor, mi amor, mi vida, mi cielo, mi rey, mi reina, tesoro, solete, bombon, princesa, churri, gordi, flaca, flaco, maja, majo, majos, ' +
  'majas, chiqui, chiquis, chata, chato, crack, cracks, maquina, makina, fiera, figura, monstruo, titan, campeon, campeona, mostro, tete, tronco, ' +
  'tronca, troncos, amiguis, bro, broder, brother, tios, tias, boludo, boluda, chabon, weon, weones, cuate, cuates, manito, carnal, pana, panas, ' +
  'parcero, parceros, parce, mija, mijo, compis, cumpas, jaja, jajaj, jajaja, jajajaj, jajajaja, jeje, jejeje, jijiji, jiji, jojo, jojojo, xd, xdd, ' +
  'xddd, lol, ups, uups, uy, uyy, huy, ay, ays, aysh, ains, uf, uff, ufff, puf, pufff, buf, bufff, buah, bua, wow, guau, hala, ala, toma, toma ya, ole, ' +
  'ole ole, olé, anda ya, anda mira, vaya, vaya por dios, madre mia, dios mio, por dios, jolin, jolines, jo, jope, jopé, ostras, ostia, ostis, hostia, ' +
  'joder, coño, maldita sea, rayos, caramba, caray, recorcholis, carajo, chale, orale, sale pues, ya ves, ya te digo, ya sabeis, ya sabes, ya saben, ' +
  'como sabeis, como sabes, como saben, ale, hale, pues nada, pues eso, pues venga, bueno pues, bueno nada, bueno venga, en fin, nada pues, y eso, ' +
  'y tal, y nada, y ya, y ya esta, y punto, punto, punto pelota, sin mas, tal cual, literal, literalmente, basicamente, sinceramente, francamente, ' +
  'honestamente, de verdad, de veras, en serio, la verdad es que, lo cierto es que, te digo, os digo, os cuento, os comento, te comento, te cuento, ' +
  'les comento, les cuento, comento, informo, os informo, te informo, les informo, aviso, aviso a navegantes, nota, nota rapida, apunte, breve apunte, ' +
  'recordatorio, aclaracion, actualizacion, update, cambio de ultima hora, de ultima hora, ultima hora, a ultima hora, bss, bs, bsos, bsazos, besis, ' +
  'besotes, besazos, besos a todos, abrazote, abrazos a todos, salu2, saludetes, saluditos, saludotes, sl2, un saludete, buenass, wenas, wenass, ' +
  'wenos dias, buenos dias a todos, buenas a todos, buenos dias equipo, buen dia a todos, buen dia equipo, hola a todos, hola a todas, hola equipo, ' +
  'holaa, holaaa, holis, holi, holiwis, aloha, ke tal, q tal, k tal, bon dia, egun on, bos dias, muy buenas, muy buenas a todos, muy buenos dias, ' +
  'ciao ciao, agur, adeu, hasta lueguito, nos vemos equipo, nos leemos, cuidaros, cuidense todos, tranquilamente, tranqui, tranquilito, tranquilita, ' +
  'agustito, a gusto, tan ricamente, tan pancho, tan pancha, calentito, calentita, en pijama, con el pijama, en zapatillas, con mi cafe, con el cafe, ' +
  'con el portatil, en paz, a full, a saco, a muerte, a piñon, dandole, dandole caña, dandolo todo, dale que te pego, obviamente, evidentemente, ' +
  'claramente, logicamente claro, como es logico, exactamente, oficialmente, formalmente, totalmente, completamente, enteramente, integramente, ' +
  'plenamente, absolutamente, simplemente, sencillamente, directamente, inmediatamente, enseguida, en seguida, al momento, de inmediato, de golpe, ' +
  'de repente, inesperadamente, por sorpresa, casualmente, curiosamente, desgraciadamente, desafortunadamente, por desgracia, lamentablemente, lastima, ' +
  'que lastima, que pena, una pena, afortunadamente, por suerte, por fortuna, gracias a dios, menos mal, felizmente, con mucha energia, a dia completo, ' +
  'dia completo, el dia completo, el dia entero, dia entero, todo el dia, todo el santo dia, toda la jornada, la jornada completa, jornada completa, ' +
  'de sol a sol, sin parar, una vez mas, otra vez mas, nuevamente, de nuevo otra vez, por enesima vez, para variar, por una vez, por esta vez, esta vez, ' +
  'como cada dia, como todos los dias, como es habitual, como de costumbre, como viene siendo habitual, como acordamos, como quedamos, como hablamos, ' +
  'como os dije, como te dije, como comente, segun lo previsto, segun lo planeado, segun el plan, segun lo acordado, segun lo hablado, ' +
  'tal y como hablamos, tal y como quedamos, tal y como acordamos, por lo tanto, asi pues, ademas, aparte, igualmente, asimismo, asi mismo, ' +
  'por otra parte, por otro lado, dicho esto, dicho lo cual, perfe, perfectisimo, genial, guay, chachi, chachi piruli, fenomenal, fenomeno, estupendo, ' +
  'estupendamente, fantastico, maravilloso, divino, chevere, bacan, bacano, padrisimo, chido, buenisimo, de lujo, de diez, de puta madre, cojonudo, ' +
  'mola, mola mazo';

/** Words of everyday speech: a question is understood without them. */
export const common =
  'pereza, flojera, próximamente, realmente, francamente, sinceramente, honestamente, simplemente, actualmente, efectivamente, obviamente, claramente, directamente, urgentemente, ' +
  'urgente, importante, necesario, concreto, basicamente, basico, literalmente, digamos, mira, mirad, fijate, oye, oigan, escucha, escuchad, aver, ' +
  'vamos, vaya, hala, ostras, jolin, jo, joe, uf, uff, ah, oh, aja, ajam, mmm, hmm, eh, ey, rollo, tipo, tema, temas, asunto, cosa, cosas, cosilla, asi, ' +
  'bastante, muy, muchisimo, muchisima, tan, tanto, tanta, super, hiper, mega, algo, poquito, pelin, tranqui, tranquilo, tranquila, tranquilamente, ' +
  'tranquilidad, localizable, compañero, compañera, compañeros, compañeras, compis, colega, colegas, amigo, amiga, amigos, amor, cariño, cielo, corazon, ' +
  'guapo, guapa, guapi, majo, maja, maquina, campeon, bro, hermano, tronco, tronca, pibe, boludo, che, viste, nomas, saludos, besos, besitos, abrazo, ' +
  'abrazos, salu2, grax, grcs, porfavor, porfaplis, porfis, plis, pls, plz, xfi, xfis, jeje, jejeje, jejej, jaj, jajaj, ji, tambien, todavia, aun, ' +
  'ademas, entonces, pues, pos, vale, valen, ojo, cuenta, habiles, habil, lectivo, curro, currar, currando, trabajar, trabajando, laburando, laburo, ' +
  'chamba, chambeando, trabajo, empresa, compañia, reunion, cafe, comer, comida, desayunar, almorzar, charlar, hablar, preguntar, momentito, ratito, ' +
  'cualquiera, cualquier, propio, propia, mismo, misma, mismos, juntos, junto, ratico, casualidad, favor, idealmente, teoricamente, supuestamente, ' +
  'aparentemente, oficialmente, normal, sabes, porfa, pregunta, preguntas, preguntita, preguntilla, pregunto, consulta, consultas, consulto, dudita, ' +
  'duda, saber, sabe, sabeis, saben, sabras, sabreis, conoces, conoceis, idea, ideas, informacion, informe, infos, dato, datos, detalle, detalles, ' +
  'respuesta, responde, contesta, dime, decidme, diganme, cuentame, contadme, enseñame, muestrame, mostrar, enseña, da, dame, dadme, pasa, pasame, ' +
  'chequea, chequear, checa, checar, checame, comprueba, comprobar, confirma, confirmar, confirmame, mirar, miras, mirame, echa, echar, vistazo, ojeada, ' +
  'ver, veo, ves, vemos, encontrar, encuentro, encuentras, hallar, buscar, busco, buscas, buscaba, buscamos, localizar, localizo, necesito, necesitaba, ' +
  'necesitamos, necesitaria, queria, queriamos, quisiera, intento, intentar, intentaba, trato, tratar, deseaba, pretendo, gente, gentes, peña, personal, ' +
  'personas, persona, plantilla, trabajadores, trabajadoras, empleado, empleados, empleada, empleadas, humanos, humano, seres, almas, alma, cabezas, ' +
  'cabeza, caras, tipos, tios, chaval, chavales, chavala, chavalas, compas, companeros, companeras, muchachos, muchachas, figuras, bichos, cristo, ' +
  'perico, fulano, mengano, individuo, individuos, curros, chiringuito, organizacion, firma, negocio, sentado, sentada, sentados, sentadas, metido, ' +
  'metida, metidos, escondido, escondida, escondidos, plantado, plantada, pululando, pulula, pululan, merodeando, merodea, rondando, rondan, ' +
  'deambulando, paseando, pasea, pasean, haciendo, hace, hacen, picando, tecleando, curra, curran, trabaja, trabajan, labura, laburan, sudando, ' +
  'matandose, machacando, charlando, hablando, cotilleando, cotillea, calentando, pillar, pillo, pillas, pillamos, cazar, cazo, pescar, pesco, trincar, ' +
  'cruzarme, cruzar, coincidir, coincido, coincidimos, encontrarme, encontrarnos, saludar, saludo, hablo, comentar, comento, molestar, molesto, ' +
  'incordiar, preguntarle, decirle, asomarse, asoma, asomado, asomada, asomarme, acercado, acercada, acercarse, acercarme, aparecido, aparecida, ' +
  'aparecer, aparecera, apareceran, personado, personarse, presentado, presentarse, dignado, dignarse, digna, logrado, conseguido, conseguir, logra, ' +
  'animado, animarse, anima, animan, apunta, apuntan, apuntado, apuntados, totalmente, completamente, enteramente, sumamente, enormemente, inmensamente, ' +
  'increiblemente, tremendamente, terriblemente, horriblemente, brutalmente, bestialmente, jodidamente, puñeteramente, extremadamente, excesivamente, ' +
  'altamente, fuertemente, ampliamente, netamente, relativamente, bastantes, muchisimos, muchisimas, monton, montones, mogollon, mazo, cantidad, ' +
  'cantidades, barbaridad, burrada, pila, tropel, puñado, docena, varios, varias, diversos, diversas, distintos, distintas, multiples, numerosos, ' +
  'enteros, enteras, entero, entera, totalidad, conjunto, famoso, famosa, dichoso, dichosa, puñetero, puñetera, maldito, maldita, bendito, bendita, ' +
  'santo, santa, pobre, pobrecito, raro, rara, extraño, extraña, curioso, curiosa, gracioso, graciosa, divertido, interesante, aburrido, facil, dificil, ' +
  'complicado, complicada, simple, sencillo, sencilla, tonto, tonta, tonteria, tontera, estupido, estupida, chorra, chorrada, pequeño, pequeña, ' +
  'pequeñita, chiquita, chiquitita, grande, rapidita, rapidito, rapida, rapidas, breve, brevemente, corto, corta, urgentes, urgencia, prisas, prisa, ' +
  'apurado, apurada, importantes, prioritario, prioritaria, imprescindible, asuntillo, asuntos, temita, cuestion, cuestiones, cosita, cositas, cosillas, ' +
  'historia, historias, situacion, caso, casos, problema, problemas, problemilla, motivo, motivos, razon, razones, objetivo, fin, efecto, efectos, ' +
  'manera, maneras, forma, formas, modo, modos, clase, clases, estilo, respecto, referente, relativo, relacionado, relacionada, referido, acerca, ' +
  'actual, actuales, exacto, exacta, exactos, exactas, preciso, precisa, precisos, concreta, concretos, cierto, cierta, ciertos, ciertas, determinado, ' +
  'determinada, verdadero, verdadera, real, reales, presente, inmediato, inmediata, finalmente, encima, asimismo, igualmente, principalmente, ' +
  'especialmente, particularmente, mayormente, fundamentalmente, esencialmente, tecnicamente, practicamente, virtualmente, fisicamente, corporalmente, ' +
  'humanamente, profesionalmente, personalmente, vivito, vivita, coleando, mire, miren, oiga, escuche, escuchame, atiende, atentos, ke, kien, kn, qn, ' +
  'tb, tmb, tbn, tmbn, pq, xq, xk, xa, dl, bn, hy, aki, aqi, algn, cm, cmo, cdo, cndo, dnd, dnde, dond, stas, sta, stan, toy, tas, tamos, taban, pa, ' +
  'pal, pus, pue, nomás, mero, merito, quiubo';
