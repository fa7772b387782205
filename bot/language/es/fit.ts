import type { FitWords } from '../language.ts';

export const fit: FitWords = {
  fits: [
    '(caber|cabemos|caben|cabe|cabríamos|cabrían|cabría|cabremos|cabrán|sitio|sitios|hueco|huecos|espacio|puestos|plazas|asientos|mesas|lugar|lugares|entramos|entran|entraríamos|entrarían|entrar|meternos|acomodar|acomodarnos|sentarnos)',
  ],
  after:
    'personas, gente, compañeros, compañeras, de nosotros, más, más personas, puestos, sitios, plazas, asientos, mesas, visitantes, invitados, colegas',
  before:
    'para, somos, los, las, seremos, seríamos, cabemos, caben, cabríamos, cabrían, cabremos, entramos, entran, entraríamos, entrarían, meternos, sentarnos',
  otherwise: 'horas, hora, minutos, días, día, semanas, semana',
  numbers: {
    13: 'trece',
    15: 'quince',
    16: 'dieciséis',
    18: 'dieciocho',
    20: 'veinte',
    25: 'veinticinco',
    30: 'treinta',
    40: 'cuarenta',
    50: 'cincuenta',
    100: 'cien',
  },
};
