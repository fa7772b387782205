import type { NoteRequestWords } from '../language.ts';

export const noteRequest: NoteRequestWords = {
  opens: [
    '(would|do) you mind',
    '(can|could|would|might) (you|u|somebody) (please|kindly|perhaps|possibly|maybe|just|quickly)* (be so (kind|good|nice) (as)? (to|and)?)?',
    '(can|could|may|might) i (please|maybe)? be (put|shown|marked|listed|set|noted|entered|registered|logged|recorded)? (down|in)? (as|for)',
    '(would|is) it (be)? (possible|ok|okay|alright) (to|for you to|if you)?',
    'i (would like|want|need|would love|wish) (you)? (to)?',
    'it would be (great|nice|kind|lovely|good|helpful) if (you|i) (could|can|would)',
    'i would (be grateful|be glad|be happy|appreciate it) if you (could|would)',
    '(any|is there any)? chance (that)? (you|i) (could|can)',
    '(please|pls|kindly)',
  ],
  tells: [],
  verbs: [
    'be? (shown|put|marked|listed|set|noted|entered|registered|logged|recorded|counted|displayed|booked in) (down|in)? (as)?',
    '(showing|entering|registering|recording|writing|adding|listing|counting|logging)',
    'have me down',
    'be? down as',
    '(in|on|to) (the|my) (system|calendar|list|board|status|plan)',
  ],
  small: 'me, myself, that, down, my, status',
  as: 'as, for, to, at, being, it, in, on, down, with',
  anywhere: 'as, for',
  greets: 'hi, hello, hey, good, morning, afternoon, evening, there, sorry, please, ok, okay, so, thanks, bot, dear, team, again, and',
};
