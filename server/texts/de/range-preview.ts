/** What a change of a range would mean. */
export const rangePreview = {
  'preview.place.remote': 'remote',
  'preview.place.none': 'nirgends',
  'preview.place.ignored': 'nirgends (die Adresse wird ignoriert)',
  'preview.place.presence-off': 'nirgends (Anwesenheit ist dort ausgeschaltet)',
  'preview.place.no-range': 'nirgends (kein Bereich enthält die Adresse)',
  'preview.place.gone': 'ein Büro, das es nicht mehr gibt',
  'preview.place.floor': '{office}, {floor}',
  'preview.create': 'Der Bereich gilt von jetzt an.',
  'preview.create-read-again': 'Anmeldungen des letzten Tages, die in keinem Bereich lagen, werden erneut gelesen und durch ihn verortet.',
  'preview.create-others': 'Was andere Bereiche verortet haben, bleibt, wo es ist.',
  'preview.close': 'Von jetzt an verortet der Bereich niemanden; was er verortet hat, bleibt, wie es ist.',
  'preview.from-now': 'Der Bereich wird jetzt geschlossen, und ein neuer mit dem Ziel „{target}“ beginnt.',
  'preview.from-now-days':
    'Gespeicherte Tage bleiben, wo sie sind, auch der heutige; Anmeldungen von jetzt an zählen für den neuen Bereich.',
  'preview.corrected': 'Gespeicherte Tage werden an einem anderen Ort angezeigt, „{target}“: {people}.',
  'preview.corrected-days':
    'Gespeicherte Tage werden an einem anderen Ort angezeigt, „{target}“: {people} ({days, plural, one {# Personentag} other {# Personentage}}).',
  'preview.corrected-named-days':
    'Gespeicherte Tage werden an einem anderen Ort angezeigt, „{target}“: {people} ({days, plural, one {# Personentag} other {# Personentage}} derer, die genannt werden dürfen).',
  'preview.at-once': 'Sofort anderswo angezeigt: {people}.',
  'preview.cidrs':
    'Von jetzt an zählen andere Adressen; was durch die bisherigen verortet wurde, bleibt, und Lücken des letzten Tages werden erneut gelesen.',
  'preview.switches': 'Schalter gelten von jetzt an; die Vergangenheit bleibt, wie sie ist.',
  'preview.name': 'Nur der Name ändert sich.',
  'preview.nothing': 'Es ändert sich nichts.',
  'preview.log.figures':
    'Was gewesen wäre, wird aus Zugriffsereignissen gezählt, die ein Datum und keine Uhrzeit haben: eines für jede Person, jede Adresse und jeden Tag, nach den heutigen Bereichen mit der Änderung gegenüber den heutigen Bereichen ohne sie. Das Speichern ändert keinen dieser Tage.',
  'preview.log.off':
    'Die Zugriffsprotokollierung ist für die Organisation ausgeschaltet, deshalb gibt es keine Zugriffsereignisse zum Zählen oder nur alte. Schalten Sie sie in den Einstellungen und in den betreffenden Bereichen ein; Zahlen beginnen ab dann.',
  'preview.log.silent':
    'In diesen Bereichen ist die Zugriffsprotokollierung ausgeschaltet: {ranges}. Anmeldungen von dort fehlen hier. Schalten Sie sie dort ein; Zahlen beginnen ab dann.',
  'preview.log.silent-more':
    'In diesen Bereichen ist die Zugriffsprotokollierung ausgeschaltet: {ranges} und {more, number} weitere. Anmeldungen von dort fehlen hier. Schalten Sie sie dort ein; Zahlen beginnen ab dann.',
  'preview.log.corrects':
    'Was das Speichern an gespeicherten Tagen ändert, wird getrennt davon angezeigt, aus den gespeicherten Tagen: das Ziel, das berichtigt wird.',
  'preview.log.no-range':
    'Eine Adresse, die in keinem Bereich liegt, hinterlässt kein Zugriffsereignis; was die Änderung dort hinzufügt, kann deshalb nicht angezeigt werden.',
  'preview.log.named-only':
    'Nach Adressen wird hier nur gezählt, wer genannt werden darf: Eine Zahl der anderen würde verraten, wer eine Adresse nutzt. Sie werden gezählt, wenn sich ein Bereich als Ganzes ändert: sein Ziel, seine Anwesenheit oder sein Ende.',
  'count.exact': '{count, number}',
  'people.count': '{count, plural, one {# Person} other {# Personen}}',
  'people.steps': '{steps} Personen',
  'people.and-others': '{named, plural, one {# Person} other {# Personen}} und {others} weitere',
  'others.fewer': 'weniger als {below, number}',
  'others.between': '{from, number}–{to, number}',
  'count.and-others': '{named, number} und {others} weitere',
} as const;
