import type { PlaceWords } from '../language.ts';

export const places: PlaceWords = {
  in: 'en, a, por, dentro',
  on: 'en, a, por',
  of: 'de, en',
  to: 'a, hacia, desde, de, para, cerca, por, junto, con',
  articles: 'el, la, los, las, un, una, mi, mis, nuestra, nuestro, nuestras, tu, su, este, esta, esa, ese, vuestra, vuestro',
  offices:
    'oficina, oficinas, ofi, ofis, despacho, sede, sedes, edificio, edificios, chamba, pega, empresa, office, sucursal, delegacion, central, campus, centro, instalaciones',
  here: 'aqui, aca, por aqui, por aca, aqui mismo, presencial, presencialmente, de forma presencial, en presencial, en persona, in situ, en sitio, on site, onsite',
  there: 'ahi, alli, alla, por ahi, por alli, por alla',
  beside: 'de, desde, hacia, esta, estan, hay, quien, trabaja, hoy, ahora, cerca',
  homes: 'homeoffice, home office, home, remoto, teletrabajo, casa',
  floors: 'planta, plantas, piso, pisos, nivel, pta',
  own: 'mi, nuestra, nuestro, esta, este',
  levels: { 0: 'planta baja, pb, piso bajo, planta cero', [-1]: 'sotano, semisotano' },
  ordinals: [
    'primero, primera, primer, uno',
    'segundo, segunda, dos',
    'tercero, tercera, tercer, tres',
    'cuarto, cuarta, cuatro',
    'quinto, quinta, cinco',
    'sexto, sexta, seis',
    'septimo, septima, siete',
    'octavo, octava, ocho',
    'noveno, novena, nueve',
    'decimo, decima, diez',
    'undecimo, undecima, once',
    'duodecimo, duodecima, doce',
  ],
  ordinalEndings: 'a|o|er|ra|ro|da|do|ta|to|ma|mo|va|vo|na|no|era|ero',
};
