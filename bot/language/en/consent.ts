import type { ConsentWords } from '../language.ts';

export const consent: ConsentWords = {
  agrees: [
    '(yes|yea|yeah|yeh|yep|yup|aye|y|sure|ok|okay|okey|k|kk|fine|good|great|cool|perfect|lovely|brilliant|excellent|wonderful|alright|agreed|deal|done|absolutely|definitely|certainly|totally|naturally|correct|exactly|granted|gladly)',
    '(all right|of course|by all means|sure thing|fair enough|feel free|be my guest|knock yourself out|why not|with pleasure|permission granted|okie dokie|okey dokey|yes please|you bet|suits me)',
    '(go|carry|crack|press|fire) (ahead|on|for it|away) (then|with (it|that))?',
    '(please)? (do|make) (it|that|this|so) (so|then|happen)?',
    'please do',
    'let us (do|have) (it|that|this)',
    '(i (have|see|have got))? (no|not a|zero) (problem|problems|issue|issues|objection|objections|worries|bother|complaints) (at all|here|with (that|it|this|me)|for me|from me|on my side)*',
    '(i|would|i would)? (do)? not (mind|object|care) (at all|that|it|if (he|she|they) (sees|see|knows|know))?',
    '(it|that|this|which)? (is|will be|would be|sounds|seems|looks) (all|quite|perfectly|totally|absolutely|completely|very|really|just)* (right|ok|okay|fine|good|great|cool|alright|acceptable|perfect|no problem|no issue|not a problem) (by|with|for|to)? (me|us)?',
    '(it|that|this) (works|suits|does) (for|with)? (me|us)?',
    '(works|fine|ok|okay|good|cool|alright|all right|happy|great|perfect) (by|for|with) (me|us|that|it|this)',
    'i (am|would be) (totally|absolutely|perfectly|quite)* (ok|okay|fine|happy|good|cool|all right|alright|comfortable) (with (that|it|this)|for (him|her|them) to (see|know) (it|that|this)?)?',
    'i (agree|accept|consent|approve|confirm) (to (that|it|this))?',
    'you (may|can|have my (permission|consent|blessing|ok)) (do (that|it|so))?',
    '(he|she|they) (can|may) (see|know) (that|it|this|about it)?',
  ],
  beside: [
    '(please|pls|plz|thanks|thank you|thx|cheers|ta|kindly|then|just|so|well|oh|ah|now|and|indeed|understood|got it|right|mate|bot|indoors|too|really|very much|a lot|so much|anyway)',
    '(for me|by me|with me|with that|from my side|on my side|from me|as far as i am concerned)',
    '(let me know|tell me|write (to)? me|ping me|notify me|message me|text me|alert me|follow (him|her|them)) (when (he|she|they) (is|are|comes|gets|arrives|shows up) (in|there|here)?)?',
  ],
};
