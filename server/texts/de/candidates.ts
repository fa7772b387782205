/** Candidates: what speaks for an office, and what to do. */
export const candidates = {
  'candidate.not-found': 'Diesen Kandidaten gibt es nicht mehr. Laden Sie die Liste neu.',
  'candidate.said': 'Personen, die sie verwendet haben, haben zu dieser Zeit angegeben: {office}.',
  'candidate.usual': 'Die meisten ihrer Personen sind an anderen Tagen in {office}.',
  'candidate.neighbour': 'Benachbarte Bereiche gehören zu {office}.',
  'candidate.shared-exit':
    'Personen aus weit voneinander entfernten Büros verwenden sie gleichzeitig, deshalb sagt sie nichts über einen Ort aus: ein VPN, ein Proxy oder ein Mobilfunknetz. Machen Sie daraus einen Bereich, der ignoriert wird.',
  'candidate.unsure': 'Wenig spricht für {office}: Fragen Sie die Personen dort, oder beobachten Sie die Adresse einige Tage.',
  'candidate.unknown': 'Es ist nicht bekannt, wo die Personen sonst sind. Fragen Sie sie, oder beobachten Sie die Adresse einige Tage.',
  'candidate.name': '{office}, {addresses}',
  'candidate.name-exit': 'Gemeinsamer Ausgang {addresses}',
  'candidate.more': '{first} und {count, number} weitere',
} as const;
