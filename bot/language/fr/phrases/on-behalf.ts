import type { Language } from '../../language.ts';

/** Statements about somebody else. */
export const onBehalf = {
  hearsay: [
    '(dapres|selon) {who} {who}? {word}*',
    '{who} (me|nous|ma)? (dit|disait|pense|croit|ecrit|pretend|affirme|raconte|assure|jure|precise|annonce|previent|signale|soutient) (que)? ({who}|il|elle|ils|elles|je|on) {word}*',
    '{who} (me|nous|ma)? (a|ont) (dit|ecrit|raconte|pretendu|affirme|annonce|prevenu|appele|signale|precise|assure|confie|informe|textote) (que)? ({who}|il|elle|ils|elles|je|on) {word}*',
    'je (pense|crois|suppose|imagine|parie) (que)? {who} {word}*',
    '(je ai|on ma|on me a|on a) (entendu|lu|vu|dit|appris) (dire)? (que)? {who} {word}*',
    '(il parait|parait il|parait|apparemment|peutetre|surement|probablement|il semble|semble|on dirait) (que)? {who} {word}*',
    '{who} (est|sera|doit|devrait|pourrait|serait) (apparemment|peutetre|surement|probablement|etre|en principe) {word}*',
    '{who} (serait|devrait etre|doit etre|pourrait etre) {word}*',
  ],
  'for-office': ['<set-for> (comme)? (present|presente)? {at}', '(note|notez|indique|marque) que <people> (est|sera|bosse|travaille) {at}'],
  'for-remote': [
    '<set-for> (comme)? (en)? (<remote>|<home>)',
    '(note|notez|indique|marque) que <people> (est|sera|bosse|travaille) (<remote>|<home>)',
  ],
  'for-leave': [
    '<set-for> (comme)? (<leave>|<ill>|<absent>)',
    '(note|notez|indique|marque) que <people> (est|sera) (<leave>|<ill>|<absent>)',
  ],
  'for-clear': [
    '(remets|remettre|remettez|repasse|repasser|remet|mets|passe) <people> (en|sur|a|au)* (mode)? automatique',
    '(remets|remettre|repasse|passe) (le)? (statut|status) (de) <people> (en|sur|a|au)* (mode)? automatique',
    '<people> (est|repasse|revient) (de nouveau|a nouveau)? (de retour)? (en|sur|a|au)* (mode)? automatique',
    '(efface|effacer|reinitialise|reinitialiser|supprime|supprimer|enleve|retire|annule) (le|la)? (statut|status|presence|declaration|position) (de) <people>',
  ],
  'for-undo': ['(annuler|annule|annulez) (ca|cela|tout)? (pour) <people>', '(reviens|revenir) en arriere pour <people>'],
} as const satisfies Partial<Language['phrases']>;
