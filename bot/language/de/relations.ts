import type { Language } from '../language.ts';

/** Words for managers and reports. */
export const relations = {
  'in-hierarchy':
    '((in|laut|nach|gemäß|im) (der|dem|unserer|unserem|eurem)? (hierarchie|organigramm|verzeichnis|organisation|firma|system|firmenverzeichnis|adressbuch)|offiziell|hierarchisch)',
  boss: '(chef|chefs|chefin|boss|vorgesetzter|vorgesetzte|vorgesetzten|teamleiter|teamleiterin|teamleitung|teamlead|teamchef|teamchefin|gruppenleiter|gruppenleiterin|abteilungsleiter|abteilungsleiterin|bereichsleiter|bereichsleiterin|manager|managerin|führungskraft|führungsperson|leiter|leiterin|leitung|lead)',
  'my-manager':
    '((mein|meine|meinen|meinem|meiner|meines|unser|unsere|unseren|der|die) (direkter|direkte|direkten|direktem|unmittelbarer|unmittelbare|disziplinarischer|disziplinarische|neuer|neue)? <boss>|(der|die|derjenige|diejenige|die person|den|dem) (mensch)? (über mir|(der|die) (über mir (ist|steht|sitzt)|mich (führt|leitet|managt))|(an den|an die|dem|der) ich (berichte|unterstehe|unterstellt bin)))',
  'my-reports':
    '((meine|meinen|meiner) (direkten|eigenen)? (mitarbeiter|mitarbeitern|mitarbeitenden|mitarbeiterinnen|leute|leuten|reports|unterstellten|untergebenen|direct reports|direkten|schäfchen|schützlinge|schützlingen|angestellten))',
  leads:
    '(führe|führt|leite|leitet|manage|managt|betreue|betreut|beaufsichtige|beaufsichtigt|befehlige|befehligt|verantworte|verantwortet)',
  above: '((direkt|unmittelbar|eine|ebene|stufe|eins|gleich|noch|hierarchisch)* (über|oberhalb von))',
  below: '((direkt|unmittelbar|eine|ebene|stufe|eins|gleich|noch|hierarchisch)* (unter|unterhalb von))',
  'reports-to':
    '(berichte|berichten|berichtet|reporte|reporten|reportet|rapportiere|rapportieren|rapportiert|unterstehe|untersteht|unterstehen|melde|meldet|unterstellt|zugeordnet|zugeteilt|zu berichten|bericht erstatten|rechenschaft (schuldig|ablegen))',
  'their-team':
    '(team|teams|gruppe|truppe|mannschaft|leute|leuten|mitarbeiter|mitarbeitern|mitarbeiterinnen|mitarbeitende|mitarbeitenden|untergebene|untergebenen|unterstellte|unterstellten|reports|direct reports|jungs|mädels)',
} as const satisfies Language['fragments'];
