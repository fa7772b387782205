import type { OthersWords } from '../language.ts';

export const others: OthersWords = {
  people:
    'mamá, mami, madre, papá, papi, padre, padres, abuela, abuelita, yaya, abuelo, yayo, abuelos, mujer, esposa, marido, esposo, pareja, novia, novio, prometida, prometido, hijo, hijos, hija, hijas, niño, niños, niña, niñas, nene, nena, crío, críos, peque, peques, pequeño, pequeña, pequeños, mayor, bebé, gemelos, mellizos, chico, chica, hermano, hermanos, hermana, hermanas, tía, tío, primo, prima, sobrino, sobrina, suegra, suegro, suegros, cuñado, cuñada, familia, vecino, vecina, vecinos, compañero de piso, compañera de piso, amigo, amiga, amigos, niñera, canguro, casero, casera, fontanero, electricista, perro, perra, gato, gata, cliente, clienta, clientes, jefe, jefa, compañero, compañera, compañeros, colega, colegas, becario, becaria',
  anybody: 'alguien, quién, quiénes, todos, todo el mundo, la gente, alguno, alguno de vosotros',
  subjects: 'ella, ellos, ellas',
  determiners: 'mi, mis, nuestro, nuestra, nuestros, nuestras, el, la, los, las, su, sus, tu, un, una, uno de mis, una de mis',
  verbs:
    'está, están, estaba, es, son, ha, han, tiene, tienen, estará, estarán, trabaja, trabajan, teletrabaja, teletrabajan, se queda, se quedan, queda, hace, hacen, pasa, va, van, también, todavía, aún, todos, los dos, las dos, ambos, en, de, desde, a, con',
  ill: 'enfermo, enferma, enfermos, enfermas, malo, mala, malito, malita, de baja',
  remarks:
    'ella, ellos, ellas, le, les, pobre, pobrecito, pobrecita, pobrecitos, qué suerte, os manda, tose, está, están, tiene, tienen, hace, hacen',
  alike: 'yo también, y yo también, igual que yo, como yo, yo igual, conmigo, y yo, lo mismo yo, a mí también',
  staysHere:
    'yo aquí, yo acá, yo en la oficina, yo currando, yo trabajando, yo aquí currando, yo aquí trabajando, yo sigo aquí, aquí yo, yo aquí metido, yo aquí metida',
  groups: 'gente, equipo, compañeros, compañeras, compis, colegas, chicos, peña, trabajadores',
  reports:
    'dice, dice que, dijo, dijo que, cree, cree que, piensa que, me ha dicho, me ha dicho que, nos ha dicho que, ha dicho que, me dijo, me dijo que, comentó que, me comentó que, me ha comentado que, ha comentado que, me escribió que, asegura que, afirma que, me dice que',
  sources: 'según',
  confirms:
    'verdad, cierto, correcto, no, sí, es verdad, es cierto, es correcto, es así, no es así, no es verdad, a que sí, me lo confirmas, lo confirmas, puedes confirmarlo',
  told: 'quédate, quédese, quedaos, sigue',
};
