import type { NoticeWords } from '../language.ts';

const small =
  '(bitte|ok|okay|und|also|hey|hi|hallo|moin|dann|sorry|ab jetzt|ab sofort|künftig|in zukunft|einfach|immer|lieber|besser|doch)*';
const beside =
  '(bitte|lieber|eher|besser|erst|nur|schon|immer|um|gegen|ab|so|so um|circa|ungefähr|etwa|dann|ab jetzt|ab sofort|künftig|in zukunft|etwas (später|früher)|ein bisschen (später|früher)|bisschen (später|früher)|später|früher|statt dessen|stattdessen|doch|danke|nicht vor|jeweils|uhr|rum|herum|werktags|an werktagen|an arbeitstagen)*';
const request =
  '((kannst|könntest|würdest|magst|können|könnten) (du|sie) (bitte|mal|auch)*|(ich)? (möchte|will|hätte gern|hätte gerne|würde gern|würde gerne|brauche) (ich)?|(kann|könnte|darf) (ich|man)|(können|könnten) wir)?';
const where =
  '(wo ich (bin|sein werde|arbeite|arbeiten werde|stecke|sitze)|nach (meinem|dem) (ort|status|standort|plan)|ob ich (da|im büro) bin)?';

/** Wishes for messages at a time, in everyday words. */
export const notices: NoticeWords = {
  daily: ['(jeden|an jedem|am) (morgen|werktag|arbeitstag|tag|vormittag)', '(morgens|täglich|vormittags|in der früh|werktags)'],
  asks: [
    `${small} ${request} ${small} (frag|frage|fragen|ping|pinge) (du|sie)? (mich|bei mir nach|bei mir)? ${beside} ${where} ${beside}`,
    `${small} ${request} ${small} (mich)? ${beside} (gefragt werden|fragen|nachfragen|anfragen) ${where} ${beside}`,
    `${small} ${request} ${small} (änder|ändere|ändern|stell|stelle|stellen|leg|lege|legen|verschieb|verschiebe|verschieben|setz|setze|setzen|mach|mache|machen|schieb|schiebe) (mir|du)? (die|meine|deine)? (morgenfrage|frage|tägliche frage|frage am morgen|morgendliche frage) ${beside} (auf|nach|zu)? ${beside} (ändern|stellen|legen|verschieben|setzen|machen)?`,
    `${small} (die|meine|deine)? (morgenfrage|frage am morgen|tägliche frage) ${beside} (auf)? ${beside}`,
    `${small} ${request} ${small} (stell|stelle) (mir)? (die|deine)? frage ${beside}`,
  ],
  lists: [
    `${small} ${request} ${small} (schick|schicke|schicken|send|sende|senden|post|poste|schreib|schreibe|sag|sage|gib|zeig|zeige|melde|mail|maile) (du)? (mir|uns)? ${beside} (hier|hierher)? (eine|ne|die|den|einen)? (liste|übersicht|überblick|zusammenfassung|digest|info)? ${beside} (von|mit|darüber|der|davon)? (wer|alle die|leute die) (alles)? (in|an|über|für)? (der|die|dieser|diese)? (woche|tag)? (alles)? (da|hier|im büro|vor ort|anwesend|drin) (sein|ist|sind|wird|sein wird)* ${beside}`,
    `${small} ${request} ${small} (schick|schicke|schicken|send|sende|senden|post|poste|schreib|schreibe|sag|sage|gib|zeig|zeige|melde|mail|maile) (du)? (mir|uns)? ${beside} (hier|hierher)? wer (in|an|über|für)? (der|die|dieser|diese)? (woche|tag)? (kommt|kommen|kommen wird) ${beside}`,
    `${small} ${request} ${small} ${beside} (eine|ne|die|den|einen)? (liste|übersicht|überblick|zusammenfassung|digest|info) (haben|bekommen|kriegen|sehen)? (von|mit|darüber|der|davon|wer)* (in|an|über|für)? (der|die|dieser|diese)? (woche|tag)? (alles)? (da|hier|im büro|vor ort|anwesend|drin)? (ist|sind|kommt|haben|bekommen|kriegen)* ${beside}`,
  ],
  week: ['(woche|wochen)'],
};
