/** Placing the seats in the plan of a floor. */
export const seats = {
  'admin.seats.place': 'Colocar puestos',
  'admin.seats.title': 'Puestos de {floor}, {office}',
  'admin.seats.lead':
    'Haga clic donde alguien pueda sentarse. Un puesto no pertenece a nadie: el plano muestra cuán llena está la planta, no quién se sienta dónde.',
  'admin.seats.area': 'Puestos en el plano de {floor}',
  'admin.seats.tools': 'Qué coloca un clic',
  'admin.seats.tool.single': 'Puestos sueltos',
  'admin.seats.tool.row': 'Filas',
  'admin.seats.in-row': 'Puestos por fila',
  'admin.seats.more-in-row': 'Más puestos por fila',
  'admin.seats.fewer-in-row': 'Menos puestos por fila',
  'admin.seats.undo': 'Deshacer',
  'admin.seats.redo': 'Rehacer',
  'admin.seats.previous': 'Puesto anterior',
  'admin.seats.next': 'Puesto siguiente',
  'admin.seats.delete': 'Eliminar el puesto',
  'admin.seats.clear': 'Quitar todos los puestos',
  'admin.seats.from-drawing': 'Usar {count, plural, one {el # puesto} other {los # puestos}} del dibujo',
  'admin.seats.count': '{count, plural, =0 {Ningún puesto colocado} one {# puesto colocado} other {# puestos colocados}}',
  'admin.seats.count-capacity':
    '{count, plural, =0 {Ningún puesto colocado} one {# puesto colocado} other {# puestos colocados}}; capacidad {capacity, number}',
  'admin.seats.chosen':
    'Puesto {n, number} de {count, number}: {x, number, percent} desde la izquierda, {y, number, percent} desde arriba.',
  'admin.seats.marker': 'El puesto siguiente: {x, number, percent} desde la izquierda, {y, number, percent} desde arriba.',
  'admin.seats.row-from': 'Elija dónde empieza la fila. Marca: {x, number, percent} desde la izquierda, {y, number, percent} desde arriba.',
  'admin.seats.row-to': 'Elija dónde termina la fila. Marca: {x, number, percent} desde la izquierda, {y, number, percent} desde arriba.',
  'admin.seats.most': 'Una planta tiene como máximo {max, number} puestos.',
  'admin.seats.keys':
    'Con el teclado: las flechas mueven la marca o el puesto elegido, más lejos con Mayús, con más precisión con Ctrl. Intro coloca un puesto o lo suelta. La coma y el punto eligen el puesto anterior y el siguiente. Supr lo elimina, Ctrl+Z deshace. En un SVG, los elementos con el atributo data-seat marcan los puestos.',
  'admin.seats.saved': 'Se han guardado los puestos de {floor}.',
  'admin.seats.not-saved': 'No se han guardado los puestos',
  'admin.seats.save-mine': 'Guardar mis puestos de todos modos',
} as const;
