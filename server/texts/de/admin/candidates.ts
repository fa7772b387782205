/** The page of candidates: addresses that many people use and no range holds. */
export const candidates = {
  'admin.candidates.title': 'Kandidaten',
  'admin.candidates.lead':
    'Adressen, die viele Personen verwenden und die in keinem Bereich liegen. Gezählt wird nur, wie viele Personen sie verwenden, nie wer.',
  'admin.candidates.empty': 'Keine Kandidaten',
  'admin.candidates.not-discovering':
    'Adressen, die in keinem Bereich liegen, werden nicht betrachtet. Stellen Sie „Adressen in keinem Bereich“ in den Einstellungen auf „Entdecken“, dann werden die letzten Tage innerhalb einer Stunde gezählt.',
  'admin.candidates.open-settings': 'Einstellungen öffnen',
  'admin.candidates.first-day': 'Der erste Tag wird gerade gezählt. Schauen Sie in einer Stunde wieder vorbei.',
  'admin.candidates.all-in-ranges':
    'Jede Adresse, die bis {day} an einem Tag von mindestens {many, plural, one {# Person} other {# Personen}} verwendet wurde, liegt in einem Bereich.',
  'admin.candidates.counted-until': 'Gezählt bis einschließlich {day}.',
  'admin.candidates.dismissed-list': 'Keine Büros',

  'admin.candidates.days-seen': '{seen, number} der letzten {window, plural, one {# Tag} other {# Tage}}',
  'admin.candidates.usual': 'meist {usual}, höchstens {most}',
  'admin.candidates.working': '{share, number, percent} in der Arbeitszeit',
  'admin.candidates.beside': 'Neben {ranges}',
  'admin.candidates.neighbour': '„{range}“ ({cidr})',
  'admin.candidates.people-a-day': 'Personen pro Tag: {days}',
  'admin.candidates.people-on-day': '{day}: {people}',
  'admin.candidates.suggestion.said': '{office}, zu {share, number, percent} sicher: nach Angaben der Personen dort',
  'admin.candidates.suggestion.usual': '{office}, zu {share, number, percent} sicher: Die Personen sind gewöhnlich dort',
  'admin.candidates.suggestion.neighbour': '{office}, zu {share, number, percent} sicher: Benachbarte Bereiche sind dort',

  'admin.candidates.ignore': 'Ignorieren',
  'admin.candidates.is-remote': 'Das ist remote',
  'admin.candidates.is-office': 'Das ist {office}',
  'admin.candidates.is-this-office': 'Das ist dieses Büro',
  'admin.candidates.make-range': 'Bereich anlegen …',
  'admin.candidates.make-range-of': 'Bereich anlegen aus {candidate}',
  'admin.candidates.dismiss': 'Kein Büro',
  'admin.candidates.restore': 'Wieder aufführen',
  'admin.candidates.button-for': '{button}: {candidate}',
  'admin.candidates.dismissed': '{candidate} wird nicht mehr aufgeführt.',

  'admin.candidates.here': 'Ich bin gerade im Büro',
  'admin.candidates.here-title': 'Von wo aus sind Sie verbunden?',
  'admin.candidates.here-looking': 'Einen Moment …',
  'admin.candidates.here-open': '„{range}“ öffnen',
  'admin.candidates.here-name': 'Dieses Büro benennen',
} as const;
