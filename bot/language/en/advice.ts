import type { Language } from '../language.ts';

/** Words for asking whether to come on a day: `attend` is what is in question, `wise` what is asked about it. */
export const advice = {
  attend:
    '((to|for|me|us|in|even|bother|bothering|bothered|with|about|rather|better)* (come|coming|go|going|be|being|travel|travelling|commute|commuting|show up|showing up|turn up|turning up|drive|driving|head|heading|stay|staying|work|working|(the|a)? (trip|journey|commute|trek|drive|effort|hassle)) (in|into|away|out|off|over|down|up|the office|<home>|from home|to {place}|{place}|to work)*)',
  wise: '(worth|wise|sensible|smart|clever|advisable|reasonable|(good|bad|smart|great|terrible|silly)? idea|better|best|useful|pointless|silly|daft|stupid|(any|much|a|no|some)? (point|use|sense|good|value|reason) (in|of|to)?|necessary|worthwhile|recommended|preferable)',
} as const satisfies Language['fragments'];
