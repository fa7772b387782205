/** Errors in a statement about a person, or in undoing it. */
export const statements = {
  'plans.day-out-of-reach': 'Geplantes wird für heute und das Jahr danach angezeigt. Fragen Sie nach einem Tag daraus.',
  'weekly-rule.presence-off':
    'Anwesenheit ist für Sie ausgeschaltet, deshalb wird nichts Geplantes gespeichert. Schalten Sie sie zuerst ein.',
  'weekly-rule.not-found': 'Sie haben dafür keine Wochenregel.',
  'weekly-rule.nothing-to-undo': 'Eine Änderung Ihrer Wochenregeln kann 24 Stunden lang rückgängig gemacht werden.',
  'weekly-rule.changed-since': 'Ihre Wochenregeln wurden inzwischen wieder geändert: Das lässt sich nicht mehr rückgängig machen.',
  'statement.presence-off': 'Die Anwesenheit ist ausgeschaltet, deshalb wird keine Angabe gespeichert. Schalten Sie sie zuerst ein.',
  'span.upside-down': '`until` muss nach `from` liegen.',
  'statement.over': 'Die Angabe wäre schon vorbei: `until` muss in der Zukunft liegen.',
  'statement.too-far': '`{field}` darf höchstens ein Jahr von jetzt entfernt sein.',
  'statement.office-missing': '`officeId` fehlt: Geben Sie an, welches Büro.',
  'statement.place-misplaced': '`{field}` passt nicht zum Status „{status}“.',
  'statement.no-member': 'Das Konto ist deaktiviert oder ein Gastkonto, deshalb wird darüber nichts erfasst oder angezeigt.',
  'statement.not-found': 'Sie haben keine solche Angabe, die gilt oder geplant ist.',
  'statement.not-found-for': 'Die Administration hat für diese Person nichts angegeben, das gilt oder geplant ist.',
  'statement.changed-since-for': 'Jemand anderes in der Administration hat dies inzwischen geändert: Es wird nicht rückgängig gemacht.',
  'statement.nothing-to-undo':
    'Das Ende einer Angabe kann 24 Stunden lang rückgängig gemacht werden, und nur, solange nichts Neueres angegeben wurde.',
  'clear.presence-off': 'Anwesenheit ist für Sie ausgeschaltet, deshalb gibt es nichts zurückzusetzen.',
  'clear.place-unusable':
    'Ihre Angabe davor nennt ein Büro oder eine Etage, die seither archiviert wurden, deshalb bleibt Ihr Status zurückgesetzt. Geben Sie stattdessen an, wo Sie sind.',
  'clear.nothing-to-undo':
    'Ein Zurücksetzen kann 24 Stunden lang rückgängig gemacht werden, und nur, solange nichts Neueres angegeben wurde.',
  'never-named.now':
    'Diese Person wird gezählt und nie genannt. Was für sie angegeben oder beendet wird, würde in den Zahlen zeigen, wo sie ist; sie kann es selbst angeben und beenden.',
  'never-named.until':
    'Diese Person wurde bis vor Kurzem gezählt und nie genannt. Was für sie angegeben oder beendet wird, würde in den Zahlen zeigen, wo sie ist; sie kann es selbst angeben und beenden. Andere können es erst ab {day}.',
  'place-unusable.office': 'Dieses Büro gibt es nicht, oder es ist archiviert.',
  'place-unusable.floor': 'Diese Etage gibt es in diesem Büro nicht, oder sie ist archiviert.',
} as const;
