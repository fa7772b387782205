import type { Language } from '../language.ts';

type Others =
  | 'hearsay'
  | 'for-office'
  | 'for-remote'
  | 'for-leave'
  | 'for-clear'
  | 'for-undo'
  | 'my-mode'
  | 'mode-track'
  | 'mode-display'
  | 'mode-off'
  | 'mode-off-now'
  | 'cannot-book'
  | 'cannot-reach'
  | 'cannot-remind'
  | 'cannot-else';

/** What is said of somebody else, modes, and what the bot cannot do. */
export const others: Pick<Language['phrases'], Others> = {
  hearsay: [
    '{who} (says|said|claims|claimed|asked|asks|wants|pretends|promised) (me|us)? to {word}*',
    'according to {who} {who}? {word}*',
    '{who} (just)? (said|says|told (me|us)|tells me|wrote|writes|mentioned|claims|claimed|thinks|thought|texted) (me|us)? (that)? ({who}|she|he|they|i|we)? (<be>|will be|would be|was|were|works|has|had|took) {word}*',
    '(i|we) (think|thought|heard|hear|believe|guess|suppose|assume|bet|read|was told|were told) (that)? {who} (<be>|will be|would be|was|works|has|had|took) {word}*',
    '(apparently|supposedly|allegedly|maybe|perhaps|probably|i am (pretty|quite)? sure|it seems|seems|looks like) (that|like)? {who} (<be>|will be|works|has|took) {word}*',
    '{who} (must|might|may|could|should|would) be {word}*',
    '{who} (<be>)? (probably|maybe|perhaps|apparently|supposedly) (<be>)? {word}*',
  ],
  'for-office': [
    '<set-for> (to|in|into)* (the)? office',
    '<set-for> (back)? {at}',
    '<set-for> (back)? (to|into|at|as in|as being in|down for|for) {place}',
    '(please)? (note|record|enter) that <people> (<be>|will be) (working)? {at}',
  ],
  'for-remote': [
    '<set-for> (working)? (<remote>|<home>|working (<remote>|<home>))',
    '(please)? (note|record|enter) that <people> (<be>|will be)? (working|works)? (<remote>|<home>)',
  ],
  'for-leave': [
    '<set-for> (<leave>|<ill>|off|away|ooo|out|out of office|out of the office|absent|leave|vacation|holiday)',
    '(please)? (note|record|enter) that <people> (<be>|will be) (<leave>|<ill>|off|away|ooo|out of office|absent)',
  ],
  'for-clear': [
    '<set-for> (back)? (to)? (automatic|automatic mode|auto)',
    '<people> <be>? (back)? (to|on) automatic (again|mode)?',
    '(clear|reset|remove|delete|end) <people> s? (status|presence|statement|statements|location|override|overrides|entry)',
    '(clear|reset) <people>',
    '(clear|reset) the (status|presence|location|override|statement) of <people>',
  ],
  'for-undo': ['(undo|revert) (it|that|this|what i said)? (for|of|about) <people>'],

  'my-mode': [
    '(what is|whats|which is|show me|change|switch|tell me)? my (presence|privacy)? mode',
    '(which|what) (presence|privacy)? mode (am i|do i have|is mine|is set)? (in|on)? (for me)?',
    '(which|what) modes (are there|can i choose|do i have)',
    'am i (anonymous|named|recorded|counted anonymously)',
    'do you record me',
    '(start|resume|begin) (recording|counting) me (again)?',
    '(record|count) me again',
    '(switch|turn) (me|my presence) (back)? on (again)?',
    '(opt|let) me in',
    'can i (be|stay) anonymous',
  ],
  'mode-track': [
    '(count|record|show|list) me (but)? (without|with no|minus) (my|a|the)? name',
    '(count|record) me (but)? (do not|never) (name|show|list) (me|my name)',
    '(count|record) me anonymously',
    '(only|just) count me',
    '(anonymise|anonymize) me',
    '(forget|delete) my name',
    '(do not|never|stop) (show|showing|display|displaying|use|using|list|listing|say|saying|tell|telling|mention|mentioning|reveal|revealing) my name (to (others|anybody|people|everybody))?',
    '(do not|never|stop) (name|naming|mention|mentioning) me (by name)?',
    '(hide|remove|drop|conceal) my name (from (the list|the lists|others|everybody|people))?',
    '(make|keep) me anonymous',
    '(stay|remain|be|go) anonymous',
    'i (want|would like|prefer|wish) to (be|stay|remain) (anonymous|unnamed|nameless)',
    'i do not want (my name (to be)? (shown|listed|displayed|visible)|to be (named|listed by name))',
    '(set|change|switch|put) (me|my mode) (to|into|in) (anonymous|count only) (mode)?',
  ],
  'mode-display': [
    '(name|list) me (again|by name|with my name)',
    '(start|resume|begin) (showing|displaying|using|listing) (my name|me by name) (again)?',
    '(show|display|use|list) my name (again|to (others|everybody))?',
    '(count|show|list) me (again)? with my name (again)?',
    '(stop|end) hiding my name',
    '(do not|no longer) hide my name',
    'make me (named|findable) (again)?',
    'make my name visible (again)?',
    'i (want|would like) (my name (to be)? (shown|listed|displayed)|to be named) (again)?',
    'i do not want to be anonymous',
    '(people|others|everybody|colleagues) (may|can|should) see my name (again)?',
    '(set|change|switch|put) (me|my mode) (to|into|in) display (mode)?',
  ],
  'mode-off': [
    '(stop|quit|end) (recording|counting|collecting|monitoring|following|watching|logging|storing) (me|my (data|presence|location|sign (ins|in)|whereabouts)|data (about|of|on) me)',
    '(do not|never) (record|count|collect|monitor|watch|log|store) (me|my (data|presence|location|sign ins|whereabouts)|(any|anything)? (data)? (about|of|on) me)',
    'i do not want (to be|you to) (recorded|counted|monitored|watched|logged|record me|collect my data)',
    '(turn|switch) (off)? (my (presence|recording)|recording|me) off?',
    '(disable|deactivate) (my)? (presence|recording)',
    'opt (me)? out',
    '(stop|no more|turn off|switch off) recording',
    '(i want|i would like) to opt out',
    'leave me out (of (this|it))?',
    '(set|change|switch|put) (me|my mode) (to|into|in)? off (mode)?',
  ],
  'mode-off-now': ['yes (please)? (stop|quit) recording me', 'yes (do not|never) record me (again)?'],

  'cannot-book': [
    '(is there|are there|do we have|have you got)? (any|a)? (bike|bikes|bicycle|car|parking|motorbike) (spots|spot|spaces|space|places|rack|racks|stand) (free|left|available)? {place}?',
    '(book|reserve|rent|request|cancel|block|organise|organize) (me|us|for me)? (the|a|an|my|any|some|one|two|our)* (free|quiet|small|big|large)? <bookable> {word}*',
    '(can|could|how can|how do|how could|where can|where do|may|i want to|i would like to|i need to|help me|let me|want to) (i|you|we)? (please)? (book|reserve|rent) (me|us)? {word}*',
    '(is|are) (there|we|any)* (have|got)? (any|a|some|free|enough|still|available)* <parking> (left|free|available|spots|spaces)* {word}*',
    '(how many|any|free|available|where is (the)?|where are (the)?|do we have (a|any)?|which|the)? (free|available)? (<parking>|<rooms>) (are|is)? (there)? (left|free|available|empty|occupied)* {word}*',
    '(where|can|how) (can|do|could|should|may)? i park {word}*',
    '(i need|i want|give me|get me|find me|i would like|i am looking for|looking for) (a|an|the)? (free|quiet)? (<parking>|<rooms>) {word}*',
    '(change|move|cancel|show) my (desk|room|parking)? (booking|bookings|reservation|reservations)',
    '(my)? (desk|room|parking) (booking|bookings|reservation|reservations)',
  ],
  'cannot-reach': [
    '(what is|whats|tell me|give me|show me|send me|do you (have|know)|can i (have|get)|could i (have|get)|i need|have you got|get me|need|where is|whats the)? (the)? <contact> (of|for|from) <people>',
    '(what is|whats|tell me|give me|show me|send me|do you (have|know)|can i (have|get)|could i (have|get)|i need|have you got|get me|need|where is)? <people> s? <contact>',
    '(how|where) (can|do|could) i (call|phone|ring|email|mail|text|contact|message|write to) <people>',
    '(can you|could you|please)? (call|phone|ring|email|mail|text|contact|message|write to|ping) <people>',
    '(tell|ask|inform) <people> (that|to|about|if) {word}*',
    '(send|forward|give) (a|an)? (message|mail|email|note) to <people> {word}*',
    '(what is|give me|tell me)? (the)? <contact> (of|for) (the)? (office|reception|helpdesk|help desk|it|hr|front desk) {place}?',
    'how old is <people>',
    '(who|how many people|which people)? (all)? (reports|report|is reporting|are reporting) to <people>',
    'when is <people> s? birthday',
    'what does <people> (earn|look like|do)',
    'who is <people> s? (team|wife|husband|assistant)',
  ],
  'cannot-remind': [
    '(remind|wake|call) me (to|about|at|in|of|when|that|up)? {word}*',
    '(set|create|add|make|start) (me|up)? (a|an|the|my)? (reminder|alarm|timer|appointment|event|calendar entry|meeting) {word}*',
    '(schedule|arrange|organise|organize|set up|plan|invite) (me|us)? (a|an|the)? (meeting|call|appointment|lunch|coffee|event) {word}*',
    '(put|add) (it|this|that|{word}) (in|to|into|on) my calendar',
    'what (is|are|meetings are)? (in|on)? (my)? (calendar|meetings|appointments|schedule for meetings) {time}?',
    '(when|what) is my next (meeting|appointment)',
  ],
  'cannot-else': [
    '((can|could|would) you|please)? (order|bring|make|fetch) (me|us)? (some|a|my)? (lunch|coffee|food|pizza|tea|breakfast) (for (me|us))?',
    '(what is|whats|how is|hows|tell me|show me|give me)? (the|todays)? (weather|weather forecast|forecast|temperature) (like|be|outside|forecast|going to be)* {word}*',
    '(will|is|does) it (be|going to|gonna)* (rain|raining|snow|snowing|sunny|hot|cold|warm|rainy|windy) {word}*',
    '(tell|say|know|give|got|have|do you know|do you have|can you tell) (me|us)? (a|another|any|some|the)? (good|bad|funny)? (joke|jokes|story|riddle|fun fact|poem)',
    '(make me laugh|be funny|sing|dance|sing (me)? a song)',
    '(what is|whats|show me|tell me|give me|what do we have|what are|is there)? (there)? (for|on|in|the|todays|our|to)* (lunch|menu|lunch menu|canteen|canteen menu|cafeteria|cafeteria menu|food|eat|dinner|breakfast|coffee) (today|in the canteen|in the cafeteria|like|menu|for lunch)*',
    '(when|what time|is|until when) (is|are|does)? (the)? (canteen|cafeteria|kitchen|restaurant|gym|reception) (open|close|opens|closes|serve|serving|lunch)* {word}*',
    '(what is|whats|tell me|give me|do you (know|have)|i need|how do i (connect to|get on|use)|how can i (connect to|get on|use)|where do i (find|get)|send me)? (the|our)? (guest|office)? <wifi> (password|pw|pwd|passwort|code|key|name|pass|network|login|work|access|details|credentials)* (for guests|for the office|{place}|{time})?',
    '<be>? (the|my) (printer|coffee machine|lift|elevator|wifi|wlan|internet|network|vpn|heating|toilet|projector|laptop|computer|screen|server) (<be>)? {word}*',
    '(translate|calculate|google|play|order|buy|draw|spell|summarise|summarize) {word}*',
    '(what is|tell me) (the)? (time|date) (now|today|is it)?',
    'what (time|day|date) is (it|today)',
    '(where|how) (can|could|do|should) (i|we) (get|find|buy|eat|have|drink) (to)? (a|an|some|my|the)? (coffee|lunch|food|snack|water|tea|breakfast|dinner|pizza|printer|printouts|keys|key|badge) {word}*',
    'how (do|can|could) (i|we) get (to|into) {place}',
    'can i bring {word}*',
    '(who won|latest|what is in the|tell me the|show me the) (news|score|match|game|election) {word}*',
    '(when|what time) (does|is|goes) (the|my) (next)? (bus|train|tram|flight|shuttle|metro) {word}*',
    '(what is|show me|give me)? (the)? (stock|share) (price|prices) {word}*',
    '(where is|where are|find) (the|a) (toilet|toilets|bathroom|restroom|kitchen|printer|coffee machine|lift|elevator|canteen|cafeteria|fire exit|exit|reception) {word}*',
  ],
};
