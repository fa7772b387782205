import type { NoteRequestWords } from '../language.ts';

export const noteRequest: NoteRequestWords = {
  opens: [
    '(kannst|könntest|können|könnten|würdest|würden|magst|möchtest) (du|sie|ihr) (bitte|mal|vielleicht|so (nett|lieb|gut) sein (und)?|kurz)*',
    '(darf|dürfte|kann|könnte) ich (dich|sie|euch) (bitte|mal|kurz)* (bitten|fragen)',
    '(wären|wärst|wäre|seien|sei|sind|bist) (sie|du) (bitte|vielleicht)? so (nett|lieb|gut|freundlich) (und)?',
    'ich (möchte|möcht|würde gern|würde gerne|hätte gern|hätte gerne|will|bitte|wollte) (bitte|gern|gerne|darum|dich|sie)*',
    '(wäre|ist|wär) (es|das)? möglich',
    '(macht|würde) es (dir|ihnen) (etwas|was) (aus|ausmachen)',
    'es wäre (super|toll|nett|lieb|gut) wenn (du|sie|ich)',
    '(bitte|bidde|pls)',
  ],
  tells: [],
  verbs: [
    '(führen|geführt|führ|führe|eingetragen|vermerkt|notiert|gesetzt|geführt|hinterlegen|hinterlegt|aufnehmen|registrieren|registrier|erfassen|erfasse|angeben|speichern|speicher|einplanen|ändern|ändere|anzeigen|angezeigt|aufführen|aufgeführt|gelistet) (werden)?',
    'zu (notieren|vermerken|setzen|führen|markieren|erfassen|registrieren|hinterlegen|speichern)',
    '(im|in den|in meinen|meinen|meinem) (kalender|system|status|plan)',
  ],
  small: 'mich, mir, dass, das, ein, werden, dafür',
  as: 'als, für, auf, zu, mit, in, an',
  anywhere: 'als, für, ich, bin, arbeite, arbeiten, bleibe, sein, auf',
  greets: 'hi, hallo, hey, guten, morgen, tag, moin, servus, ok, also, so, entschuldigung, sorry, danke, und',
};
