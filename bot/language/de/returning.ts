import type { Language } from '../language.ts';

/** Words for coming back, and for the next time. */
export const returning = {
  returns:
    '((denn|dann|endlich|mal|<da>|<at>|{place}|dort|aus dem urlaub|aus den ferien)* (wieder|zurück|zurückkommen|wiederkommen|zurückkehren|wiedersehen|zurückerwartet|zurückerwarten|zurücksein) (denn|dann|mal|<da>|<at>|{place}|am arbeiten|im haus|im büro|auf|an|vorbei|rein|rechnen|sein|zu sehen|zu sprechen|zu erreichen|zu erwarten|erwartet|kommen|kommt|treffen|sehen|erwischen|antreffen)*)',
  'next-time': '(das nächste mal|nächstes mal|beim nächsten mal|als nächstes|demnächst)',
  'next-day':
    '(nächster|nächste|nächstes|nächsten|kommender|kommende) (bürotag|besuch|präsenztag|anwesenheit|tag im büro|tag vor ort|arbeitstag)',
  comes:
    '(<v>|kommt|kommen|wird|werden|arbeitet|kehrt|taucht|schaut|schlägt|erscheint|kreuzt|sehe ich|sehen wir|treffe ich|kann ich|finde ich|erreiche ich|erwische ich|haben wir|habe ich|sieht man|ist mit|kann man)',
} as const satisfies Language['fragments'];
