/** The bot on weekly rules, and on what people want to be told unasked. */
export const unasked = {
  'bot.weekly.noted': 'Notiert, als Plan: Sie sind {days} {place}. Was Sie für einen einzelnen Tag angeben, geht vor. {others}',
  'bot.weekly.no-exception':
    'Ich habe nichts notiert, denn eine Wochenregel hat keine Ausnahmen. Nennen Sie nur die Regel; was Sie für einen einzelnen Tag angeben, geht vor.',
  'bot.weekly.others': 'Andere sehen das als Ihren Plan für diese Tage; als Anwesenheit zählt es nicht.',
  'bot.weekly.list': 'Ihre Wochenregeln: {rules}.',
  'bot.weekly.rule': '{day} {place}',
  'bot.weekly.none': 'Eine solche Wochenregel haben Sie nicht. Zum Beispiel: „Ich bin montags im Homeoffice“.',
  'bot.weekly.ended': 'Erledigt: Diese Wochenregel ist beendet.',
  'bot.weekly.remote': 'im Homeoffice',
  'bot.weekly.leave': 'abwesend',
  'bot.weekly.office': 'in {place}',
  'bot.weekly.day.1': 'montags',
  'bot.weekly.day.2': 'dienstags',
  'bot.weekly.day.3': 'mittwochs',
  'bot.weekly.day.4': 'donnerstags',
  'bot.weekly.day.5': 'freitags',
  'bot.weekly.day.6': 'samstags',
  'bot.weekly.day.7': 'sonntags',
  'bot.weekly.button.undo': 'Meine Wochenregeln rückgängig machen',
  'bot.weekly.button.list': 'Meine Wochenregeln',
  'bot.weekly.button.end': 'Meine Wochenregeln beenden',
  'bot.follow.they-see-it':
    '{name} sieht dann, dass Sie folgen, und kann das beenden. Wenn das in Ordnung ist, sagen Sie es: Ich schreibe Ihnen, wenn ich {name} in einem Büro sehe.',
  'bot.follow.they-see-it-daily':
    '{name} sieht dann, dass Sie folgen, und kann das beenden. Wenn das in Ordnung ist, sagen Sie es: Ich schreibe Ihnen jeden Tag, wenn ich {name} in einem Büro sehe.',
  'bot.follow.one': 'Wen meinen Sie? Nennen Sie eine Person: „Sag mir, wenn Anna Berg da ist“.',
  'bot.follow.button.once': 'Ja, sag mir, wenn {name} da ist',
  'bot.follow.button.daily': 'Ja, sag mir jeden Tag, wenn {name} da ist',
  'bot.follow.button.stop': '{name} nicht mehr folgen',
  'bot.follow.button.forbid': 'Niemand darf mir folgen',
  'bot.follow.button.allow': 'Andere dürfen mir folgen',
  'bot.follow.done.once':
    'Erledigt: Ich schreibe Ihnen einmal, wenn ich {name} in einem Büro sehe. „{name} nicht mehr folgen“ beendet das.',
  'bot.follow.done.daily':
    'Erledigt: Ich schreibe Ihnen jeden Tag, wenn ich {name} in einem Büro sehe. „{name} nicht mehr folgen“ beendet das.',
  'bot.follow.ended': 'Erledigt: Sie folgen {name} nicht mehr.',
  'bot.follow.not-followed': 'Sie folgen niemandem mit diesem Namen, oder mehreren. „Wem folge ich?“ listet sie auf.',
  'bot.follow.nobody': 'Niemand folgt Ihnen.',
  'bot.follow.followers': 'Diese Personen folgen Ihnen: {names}. Auf der Seite „Meine Daten“ können Sie jedes davon beenden.',
  'bot.follow.follows-nobody': 'Sie folgen niemandem.',
  'bot.follow.writes.once':
    'Sie folgen {names}: Ich schreibe Ihnen einmal, wenn ich diese Person in einem Büro sehe. „{first} nicht mehr folgen“ beendet das.',
  'bot.follow.writes.daily':
    'Sie folgen {names}: Ich schreibe Ihnen jeden Tag, wenn ich diese Person in einem Büro sehe. „{first} nicht mehr folgen“ beendet das.',
  'bot.follow.allowed': 'Andere dürfen Ihnen folgen. „Niemand darf mir folgen“ beendet das.',
  'bot.follow.forbidden': 'Niemand darf Ihnen folgen. „Andere dürfen mir folgen“ erlaubt es wieder.',
  'bot.morning.will':
    'Ich frage Sie an Arbeitstagen um {time} Uhr, wo Sie sind, wenn ich es noch nicht weiß. „Nicht mehr fragen“ beendet das.',
  'bot.morning.stopped': 'Erledigt: Ich frage Sie nicht mehr.',
  'bot.morning.not-asked': 'Ich frage Sie morgens nicht. „Frag mich jeden Morgen um 8:30 Uhr“ ändert das.',
  'bot.morning.not-today': 'In Ordnung, es wurde nichts notiert. Ich frage am nächsten Arbeitstag wieder.',
  'bot.morning.nothing-noted': 'Ich habe nichts notiert. Sagen Sie, wo Sie sind, oder „Rückgängig“, um das zuletzt Gesagte zurückzunehmen.',
  'bot.morning.button.ask': 'Frag mich jeden Morgen',
  'bot.digest.in-teams': 'Sagen Sie das in Teams, in dem Chat oder Kanal, der die Übersicht erhalten soll.',
  'bot.digest.will.today': 'Ich schreibe hier {days} um {time} Uhr, wer da ist. „Übersicht stoppen“ beendet das.',
  'bot.digest.will.tomorrow':
    'Ich schreibe hier {days} um {time} Uhr, wer vorhat, am nächsten Arbeitstag da zu sein. „Übersicht stoppen“ beendet das.',
  'bot.digest.will.next-week':
    'Ich schreibe hier {days} um {time} Uhr, wer vorhat, nächste Woche da zu sein. „Übersicht stoppen“ beendet das.',
  'bot.digest.working-days': 'an Arbeitstagen',
  'bot.digest.on-weekdays': '{days}',
  'bot.digest.listed.today': 'In {place} schreibe ich {days} um {time} Uhr, wer da ist. „Übersicht stoppen“ beendet das dort.',
  'bot.digest.listed.tomorrow':
    'In {place} schreibe ich {days} um {time} Uhr, wer vorhat, am nächsten Arbeitstag da zu sein. „Übersicht stoppen“ beendet das dort.',
  'bot.digest.listed.next-week':
    'In {place} schreibe ich {days} um {time} Uhr, wer vorhat, nächste Woche da zu sein. „Übersicht stoppen“ beendet das dort.',
  'bot.digest.where.here': 'dieser Unterhaltung',
  'bot.digest.where.personal': 'Ihrem eigenen Chat',
  'bot.digest.where.groupChat': 'einem Gruppenchat',
  'bot.digest.where.channel': 'einem Kanal',
  'bot.digest.stopped': 'Erledigt: Hierher kommen keine Übersichten mehr.',
  'bot.digest.none': 'Hierher kommen keine Übersichten.',
  'bot.digest.not-asked': 'Sie haben keine Übersicht bestellt.',
  'bot.digest.button.here': 'Übersicht hierher senden',
  'bot.digest.button.stop': 'Übersicht stoppen',
} as const;
