/** The card of the past: what is being read of Entra's log, what was missed, and reading a span again. */
export const backfill = {
  'admin.backfill.title': 'Die letzten 30 Tage',
  'admin.backfill.hint':
    'Entra bewahrt Anmeldungen 30 Tage lang auf. Sobald der laufende Abruf arbeitet, werden sie gelesen, die neuesten zuerst. Sie können einen Zeitraum jederzeit erneut lesen.',
  'admin.backfill.open': 'Zeitraum lesen',
  'admin.backfill.stop': 'Lesen stoppen',
  'admin.backfill.stop-ask': 'Lesen der Vergangenheit stoppen?',
  'admin.backfill.stop-means':
    'Was gelesen wurde, bleibt. Der Rest wird erst gelesen, wenn das Lesen wieder gestartet wird, solange Entra ihn noch hat.',
  'admin.backfill.started': 'Das Lesen der Vergangenheit hat begonnen.',
  'admin.backfill.stopped': 'Das Lesen der Vergangenheit ist gestoppt.',
  'admin.backfill.not-started': 'Das Lesen wurde nicht gestartet',
  'admin.backfill.unread': 'Die Vergangenheit wurde noch nicht gelesen.',
  'admin.backfill.by-itself':
    'Das beginnt von selbst nach dem ersten Abruf des Anmeldeprotokolls. Wo Anmeldungen nur von einem Event Hub kommen, wird das Protokoll nicht gelesen.',

  'admin.backfill.span': '{from} – {until}',
  'admin.backfill.state.running': 'Wird gelesen, das Neueste zuerst: {span}.',
  'admin.backfill.state.running-again': 'Wird gelesen, das Neueste zuerst: {span}. Neu begonnen ({when}), weil Bereiche geändert wurden.',
  'admin.backfill.state.waiting': 'Das Lesen ist ins Stocken geraten: {span}. Es wird von selbst erneut versucht.',
  'admin.backfill.state.stopped': 'Gestoppt ({when}): Was vor {begin} liegt, wurde nicht gelesen.',
  'admin.backfill.state.stopped-early': 'Gestoppt: Was vor {begin} liegt, wurde nicht gelesen.',
  'admin.backfill.state.finished': 'Vollständig gelesen: {span}.',
  'admin.backfill.progress': 'Gelesener Teil der Vergangenheit',
  'admin.backfill.windows': 'Gelesene Zeitfenster',
  'admin.backfill.windows-left': 'noch etwa {count, number}',
  'admin.backfill.rate': 'Tempo',
  'admin.backfill.rate-value': '{count, number} pro Sekunde',
  'admin.backfill.throttled': '{count, plural, one {Entra bat #-mal zu warten} other {Entra bat #-mal zu warten}}',
  'admin.backfill.time-left': 'Verbleibende Zeit',
  'admin.backfill.time-left-value': 'Etwa {duration}',
  'admin.backfill.time-unknown': 'Noch nicht bekannt',
  'admin.backfill.ended': 'Beendet',
  'admin.backfill.log-begins': 'Beginn des Protokolls von Entra',

  'admin.backfill.form.label': 'Vergangenheit lesen',
  'admin.backfill.form.hint':
    'Was jetzt gelesen werden kann: {span}. Sie wählen ganze Tage Ihrer Zeitzone; sie werden auf ganze Tage der Zeitzone der Organisation erweitert. Etwas erneut zu lesen ändert nichts an dem, was bekannt ist.',
  'admin.backfill.form.first-day': 'Erster Tag',
  'admin.backfill.form.last-day': 'Letzter Tag',
  'admin.backfill.form.start': 'Lesen starten',
  'admin.backfill.form.too-late': 'Nach diesem Tag kann noch nichts gelesen werden: {day}.',
  'admin.backfill.form.too-early':
    'Vor diesem Tag kann nichts gelesen werden: {day}. Entra hat es nicht mehr, oder es würde nicht gespeichert.',

  'admin.backfill.gaps.title': 'Nicht gelesen',
  'admin.backfill.gaps.label': 'Zeiträume, die nicht gelesen wurden',
  'admin.backfill.gaps.wait': 'Sie können einen anderen Zeitraum lesen, wenn der aktuelle fertig gelesen oder gestoppt ist.',
  'admin.backfill.gaps.read': 'Jetzt lesen',
  'admin.backfill.gaps.read-one': 'Jetzt lesen: {span}',
  'admin.backfill.gaps.partly': 'Davon kann nur noch ein Teil gelesen werden: {span}.',
  'admin.backfill.gaps.lost': 'Das kann nicht mehr gelesen werden.',
} as const;
