/** What the page of insights says. The tab loads it with its code. */
export const insights = {
  'tab.insights.title': 'Análisis',
  'tab.insights.loading': 'Cargando los análisis',
  'tab.insights.office': 'Oficina',
  'tab.insights.floor': 'Planta',
  'tab.insights.whole-office': 'Toda la oficina',
  'tab.insights.csv': 'Descargar CSV',
  'tab.insights.csv-done': '{file} se ha descargado.',
  'tab.insights.print': 'Imprimir',
  'tab.insights.no-offices': 'Todavía no hay ninguna oficina.',
  'tab.insights.counted':
    'De {count, plural, one {# día contado} other {# días contados}}, del {from} al {to}, en horas de apertura. Hoy y los días de cierre no cuentan.',
  'tab.insights.capacity': 'Pensada para {capacity, number} personas.',
  'tab.insights.hours-not-stated': 'No se indica ningún horario, así que cuentan de 7:00 a 19:00 los días laborables.',
  'tab.insights.steps': 'Las cifras van en grupos, pues no nombran a nadie. Cada una necesita al menos {least, number} días.',
  'tab.insights.going-home':
    'Los inicios de sesión muestran las llegadas. Una salida solo se ve si le sigue un inicio de sesión en otro lugar; por eso las cifras de las últimas horas son más bien demasiado altas.',
  'tab.insights.empty': 'Todavía no hay cifras',
  'tab.insights.empty-hint':
    'Empiezan el día después del {day}, cuando se creó esta oficina. Un día se cuenta cuando ha terminado y se han leído todos sus inicios de sesión, lo que puede tardar una semana.',
  'tab.insights.now': 'Ahora',
  'tab.insights.now-usual':
    '{weekday}, {hour}: {present}. Lo habitual a esta hora: {usual}, casi siempre {middle}, según {count, plural, one {# día parecido} other {# días parecidos}}.',
  'tab.insights.now-unknown':
    '{weekday}, {hour}: {present}. Todavía no se sabe qué es habitual a esta hora; hay {count, plural, one {# día parecido} other {# días parecidos}}.',
  'tab.insights.heat': 'Por día y hora',
  'tab.insights.heat-means':
    'La media de las personas presentes al comienzo de cada hora, en esos días de las últimas 13 semanas. Cuanto más intenso es el color, más llena está.',
  'tab.insights.heat-few': '«–» significa: muy pocos días.',
  'tab.insights.hour': 'Hora',
  'tab.insights.days': '{count, plural, one {# día} other {# días}}',
  'tab.insights.too-few': 'muy pocos días',
  'tab.insights.weekdays': 'Días de la semana y capacidad',
  'tab.insights.weekdays-mean':
    'Media: la de las personas presentes en todas las horas de apertura de las últimas 13 semanas. Hora punta: la media de la hora más llena de cada día.',
  'tab.insights.weekday': 'Día',
  'tab.insights.average': 'Media',
  'tab.insights.peak': 'Hora punta',
  'tab.insights.counted-days': 'Días',
  'tab.insights.trend': 'Semana a semana',
  'tab.insights.trend-means': 'Las mismas cifras de cada semana entera del último medio año. Una semana se añade cuando ha terminado.',
  'tab.insights.trend-weeks': 'Cada línea abarca {weeks, number} semanas, porque esta oficina abre pocos días a la semana.',
  'tab.insights.trend-none': 'Todavía no se ha contado ninguna semana.',
  'tab.insights.week': 'Semana',
  'tab.insights.period': '{from} al {to}',
  'tab.insights.coming': 'Las próximas dos semanas',
  'tab.insights.coming-means':
    'Previsto: la mediana de las personas distintas en ese día de la semana durante las últimas 13 semanas. Casi siempre: entre estas cifras está el 60 % central de esos días. Planificado: personas que se pueden nombrar y lo han indicado; no se suman.',
  'tab.insights.day': 'Día',
  'tab.insights.expected': 'Previsto',
  'tab.insights.mostly': 'Casi siempre',
  'tab.insights.planned': 'Planificado',
  'tab.insights.closed': 'Cerrado',
  'tab.insights.closed-for': 'Cerrado: {name}',
  'tab.insights.head-counts': 'Personas de días pasados',
  'tab.insights.head-counts-mean': 'Personas distintas de cada día, a cualquier hora: para comidas y limpieza.',
  'tab.insights.head-counts-none': 'Todavía no se ha contado ningún día.',
  'tab.insights.head-counts-of-floors':
    'De una planta las hay cuando se eliminan los datos personales de un día. Para los días anteriores, elija toda la oficina.',
  'tab.insights.people': 'Personas',
  'tab.insights.share': '{from, number}–{to, number} %',
  'tab.insights.share-below': 'hasta {to, number} %',
} as const;
