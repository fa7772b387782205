/** The bot on modes, which people choose themselves where the organisation lets them. */
export const modes = {
  'bot.mode.choose': 'Sie können ihn ändern: Sagen Sie {sentences}.',
  'bot.mode.already': '{mode} Es wurde nichts geändert.',
  'bot.mode.now.track':
    'Erledigt: Ab jetzt zählen Sie in den Zahlen von Büros und Etagen mit, und niemand sieht Ihren Namen. „Zeige meinen Namen“ nimmt es zurück.',
  'bot.mode.now.display':
    'Erledigt: Ab jetzt sehen andere, wo Sie sind, auch was heute von Ihnen gesehen wurde. „Zähle mich ohne Namen“ nimmt es zurück.',
  'bot.mode.on.track':
    'Erledigt: Ab jetzt zählen Sie in den Zahlen von Büros und Etagen mit, und niemand sieht Ihren Namen. „Erfasse mich nicht mehr“ nimmt es zurück.',
  'bot.mode.on.display':
    'Erledigt: Ab jetzt werden Sie mitgezählt, und andere sehen, wo Sie sind. „Erfasse mich nicht mehr“ nimmt es zurück.',
  'bot.mode.off-is':
    'Dann wird nichts mehr über Sie erfasst oder angezeigt, und was gespeichert ist, wird gelöscht; das lässt sich nicht rückgängig machen. Ob Sie das wollen, entscheiden Sie: Es wurde nichts geändert. Mit „Erfasse mich nicht mehr“ beginnt es.',
  'bot.mode.off-first':
    'Nichts mehr von Ihnen erfassen? Dann wird nichts mehr über Sie erfasst oder angezeigt, und was gespeichert ist, wird gelöscht; das lässt sich nicht rückgängig machen. Sagen Sie „Ja, erfasse mich nicht mehr“, um es zu tun.',
  'bot.mode.off-now':
    'Erledigt: Über Sie wird nichts mehr erfasst oder angezeigt, und was gespeichert war, ist gelöscht. „Zeige meinen Namen“ oder „Zähle mich ohne Namen“ schaltet es wieder ein.',
  'bot.mode.off-alone': 'Vor anderen lösche ich auf ein Wort hin nichts. Sagen Sie hier „Ja, erfasse mich nicht mehr“.',
  'bot.mode.button.display': 'Zeige meinen Namen',
  'bot.mode.button.track': 'Zähle mich ohne Namen',
  'bot.mode.button.off': 'Erfasse mich nicht mehr',
  'bot.mode.button.off-now': 'Ja, erfasse mich nicht mehr',
} as const;
