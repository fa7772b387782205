import type { SamePlaceWords } from '../language.ts';

export const samePlace: SamePlaceWords = {
  office: ['(en)? (la|el)? (misma|mismo) (oficina|sede|edificio|sitio|ciudad|lugar) (que)?'],
  floor: ['(en)? (la|el)? (misma|mismo) (planta|piso|nivel) (que)?'],
  beside: ['(están|está|estoy|trabaja|trabajan|los dos|las dos|ambos|ahora|ahora mismo|hoy|por favor|acaso|dime si|si|sabes si)'],
  where: 'dónde está',
};
