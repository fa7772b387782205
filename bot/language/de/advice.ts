import type { Language } from '../language.ts';

/** Words for asking whether to come on a day: `attend` is what is in question, `wise` what is asked about it. */
export const advice = {
  attend:
    '((<where>|ins büro|nach {place}|<home>|<remote>|dort|da|hier|rein|hin|weg|extra|<at>)* (kommen|zu kommen|reinzukommen|reinkommen|hinzufahren|hinfahren|hinzugehen|hingehen|gehen|zu gehen|fahren|zu fahren|reinfahren|reinzufahren|sein|zu sein|bleiben|zu bleiben|arbeiten|zu arbeiten|anzutanzen|antanzen|herzukommen|herkommen|vorbeizukommen|vorbeikommen|aufzutauchen|auftauchen|pendeln|zu pendeln|anzureisen|anreisen|wegzubleiben|wegbleiben))',
  wise: '(sinnvoll|klug|klüger|schlau|ratsam|gescheit|gescheiter|vernünftig|(gute|schlechte|keine gute) idee|besser|günstig|nützlich|empfehlenswert|angebracht|zweckmäßig|clever|blöd|quatsch|unsinn|zeitverschwendung|nötig|notwendig|sinnlos|schlauer|sinnvoller)',
} as const satisfies Language['fragments'];
