import type { CommandWords } from '../language.ts';

export const commands: CommandWords = {
  end: [
    '(knock|knocking) {gap} off',
    '(pull the plug|put an end|put a stop|wind up|do not bother|stop bothering)',
    '(rather|prefer) not {gap} (asked|be|get|receive)',
    '(stop|end|cancel|drop|scrap|kill|bin|remove|delete|quit|cease|abolish|dissolve|lift|discontinue|terminate|axe|ditch|halt|pause|mute|silence|revoke|retire|withdraw|skip|lose) (with)?',
    '(stopped|ended|cancelled|canceled|dropped|scrapped|removed|deleted|gone|history|finished|void|obsolete|off the table)',
    '(switch|turn|shut|call|sign|take) {gap} (off|out|down)',
    '(digest|overview|summary|question|alert|rule) (off|over)',
    '(is|are) over',
    '(get rid of|do away with|give up|giving up|done with|finished with|fed up with|sick of|tired of|had it with|had enough of|enough|enough of|enough with|leave out|forget|forget about|unsubscribe|unfollow|opt out)',
    '(no longer|not any longer|not any more|no more|never again) (needed|required|necessary|wanted|used|fixed|valid|applies|apply|useful|true)?',
    '(do not|does not|never|rather not) {gap} (any more|anymore|any longer|again)',
    '(no need|you need not|need not|there is no need|(do|does)? not (need|want)) (to|for)?',
    '(can|may|should|could|must) (stop|go|end|be (stopped|dropped|removed|deleted|ended|cancelled))',
    '(nobody|no one) (needs|reads|wants|uses)',
    '(spare|save) me',
  ],
  start: [
    '(start|begin|set up|switch on|turn on|activate|enable|bring back|resume|restart|schedule|post|send|write|share|drop|put|give|publish|deliver|tell|show|want|would like|need|wish|get|have|subscribe|sign up|go ahead|feel free|may|can|happy if|be happy|glad if|on|yes|check with|do)',
  ],
  rule: [
    '(rule|rules|arrangement|arrangements|pattern|habit|routine|standing|fixed|recurring|regular|weekly|standing order|thing)',
    '(home|remote|wfh|home office|office) (day|days)',
  ],
  standing: [
    '(rule|rules|arrangement|arrangements|pattern|habit|routine|standing|fixed|recurring|regular|weekly|standing order|every week|usual)',
  ],
  morning: [
    '(morning|mornings) (message|messages|ping|pings|mail|mails|note|notes|text|texts)',
    '(message|messages|messaging|ping|pings|pinging|mail|mails|text|texts|texting) {gap} (in the (morning|mornings)|every morning|each morning|first thing)',
    '(morning|daily) (question|questions|check|check in|prompt|thing|quiz|ping|poll)',
    '(question|questions|quiz|asking|ask|asked|check|bug|bugging|pester|nag) {gap} (in the (morning|mornings)|every (morning|day)|each (morning|day)|mornings|daily|before breakfast|before work|first thing)',
    '(where are you|daily where are you)',
    '(check (in)? with|question) me {gap} (every|each|in the) (morning|mornings|day)',
  ],
  digest: [
    '(digest|digests|overview|summary|roundup|rundown|recap|attendance list|presence list|list|daily post|daily message|daily list)',
  ],
  posting: ['(posting|publishing|sending|sharing|writing) {gap} (here|who|list)'],
  following: ['(follow|following|watch|watching|telling me about|tell me about) (her|him|them|this person|that person)'],
  never: ['(never|ever)'],
  forbid: [
    '(i would (rather|prefer|like) (that)?)? (nobody|no one|none of them|none of my colleagues) (should|may|must|can|could|shall|is to|is allowed to|ought to|will)? ((be|get|gets|is|being)? (notified|told|pinged|alerted|informed|messaged|warned|buzzed)|(receive|receives|get|gets|have|see|be sent|is sent) (a|any|the)? (notice|notices|notification|notifications|alert|alerts|message|messages|ping|pings|news|word)) ((about|of|on|for|at)? (me|my (arrival|arrivals|coming|coming in|coming to work))|(when|as soon as|once|whenever|that) i (arrive|come|come in|get in|show up|turn up|am in|am here|am there|am back)|i (arrive|come in|get in))',
    '(i)? (do not|would not|would rather not) (want|like|wish|let|allow|have) (anybody|somebody|people|others|my colleagues|everybody) (to)? ((be|get|gets|is|being)? (notified|told|pinged|alerted|informed|messaged|warned|buzzed)|(receive|receives|get|gets|have|see|be sent|is sent) (a|any|the)? (notice|notices|notification|notifications|alert|alerts|message|messages|ping|pings|news|word)) ((about|of|on|for|at)? (me|my (arrival|arrivals|coming|coming in|coming to work))|(when|as soon as|once|whenever|that) i (arrive|come|come in|get in|show up|turn up|am in|am here|am there|am back)|i (arrive|come in|get in))',
    '(do not|never|stop) (tell|telling|notify|notifying|ping|pinging|alert|alerting|inform|informing|message|messaging) (anybody|people|others|everybody|my colleagues|somebody) ((about|of|on|for|at)? (me|my (arrival|arrivals|coming|coming in|coming to work))|(when|as soon as|once|whenever|that) i (arrive|come|come in|get in|show up|turn up|am in|am here|am there|am back)|i (arrive|come in|get in))',
    '(i would (like|love|prefer|rather) {gap}|i (want|wish|prefer) {gap}|(make it so|make sure|ensure|see to it) (that)?|let) (nobody|no one|none of them) {gap} {gap} (follow|follows|followed|following|watch|watches|track|tracks) me',
    '(nobody|no one|none of them) (should|may|must|can|could|shall|is to|is allowed|ought) {gap} (follow|watch|track) me',
    '(i)? (do not|would not|would rather not|rather not|never) {gap} (want|like|wish|allow|let|permit|agree) {gap} {gap} (follow|following|follows|watch|watching|track|tracking) me',
    '(i)? (do not|would not|would rather not|rather not|never) {gap} (want|like|wish|agree)? (to)? (be|being) (followed|watched|tracked) (by (anybody|anyone|others|people|colleagues))?',
    '(people|others|anybody|anyone|everybody|everyone|colleagues|they|somebody|someone) (should|may|must|can|could|shall|are|is|ought) (not|never) {gap} (follow|following|watch|track) me',
  ],
  followme: ['(follow|follows|following|followed|watch|watching|track|tracking) me'],
  merely: ['(only|just|but|but only|but not|not|simply|merely|though|however|nothing else)'],
  inside: [
    'who (all)? (is|has come|will be|s) (in|here|at the office|in the office|around|present|at work|come in|{gap} in|tomorrow)',
    'who (comes|came|has come) in',
  ],
  regular: [
    '(every|each) (single)? (day|morning|afternoon|evening|workday|weekday|working day|work day|week)',
    '(daily|weekdays|workdays|working days|on weekdays|from monday to friday|monday to friday|mon fri|weekly)',
  ],
  here: ['(here|in here|in this (chat|channel|group|conversation)|to this (chat|channel|group)|this (chat|channel|group))'],
  alert: [
    '(alarms|watches|subscription|subscriptions)',
    '(alert|alerts|notification|notifications|ping|pings|pinging|message|messages|messaging|news|updates|watch|watching|follow|follows|following|tracking|telling me|notifying|alerting|write to me|writing)',
  ],
  everything: [
    '(all|every|any|each) (of)? (the|your|my|those|these)? (notification|notifications|message|messages|mail|mails|email|emails|subscription|subscriptions|pings|texts)',
    '(everything|all (of)? (that|this|it|them|those|these)|the (whole)? lot)',
  ],
  suffices: [
    '(enough|is enough|is plenty|is fine|is good|is ok|would do|will do|does it|would be enough|would be fine|works|suits me|is early enough|is soon enough|do nicely)',
  ],
  all: ['(every|each|any|anyone|anybody|all of (them|it)|whole lot)', '(all|everything|everybody|people|colleagues|everyone)'],
  notify: [
    '(tell me|let me know|ping me|message me|notify me|alert me|write (to)? me|text me|inform me|(shoot|send|drop) me a (message|line|note|ping)|want a (message|ping)|a message|want to know|need to know|to know|be alerted|be notified|be told|a ping|a heads up|watch out for|look out for|keep telling me)',
    '(set|create|make) (an|a)? (alert|alarm|notification) (for|on)',
    '(subscribe|sign) me (up)? (to|for)',
  ],
  when: [
    '(when|as soon as|once|the moment|the minute|the second|at each arrival|each arrival|every time|whenever|watch out for|alert for|alarm for|subscribe me to|set an alert)',
  ],
  each: ['(every time|each time|whenever|each arrival|every arrival|every day|each day|daily|always)'],
  count: [
    '(i (only|just|simply)? (want|would like|would love|am happy) {gap})? be counted',
    '(count|counted|counting|in the (numbers|figures|count|statistics)|number|the count)',
  ],
  nameless: [
    '(without|no|minus|not|do not|never|leave|keep|hide|drop|remove) {gap} (name|named|lists|list|listed)',
    '(anonymous|anonymously|nameless|unnamed|do not name)',
    'name (should|must|may|shall|is) not',
  ],
  named: [
    '(show|use|list|display|print|put back|put|mention) my name {gap} (again|once more|back|on the list)',
    '(my name|names) {gap} (again|back)',
    '(name|list|named) {gap} again',
    'do not mind (being|to be) named (again)?',
    '(see|read) my name again',
  ],
  erase: ['(delete|erase|wipe|remove|forget|clear|destroy|purge|get rid of|go|gone|removed|deleted|vanish|disappear|eliminate|scrub)'],
  aboutme: [
    '(what|everything|all|anything|data|records|information) {gap} (about|on|of) me',
    'my (own|personal)? (data|records|record|information|traces)',
  ],
  record: ['(record|recording|recorded|track me|tracked|collect|collecting|monitor|monitored|monitoring|log me|logging me|data about me)'],
  no: ['(stop|no|not|do not|never|no more|quit|cease|without|end|opt me out|leave me out|any more)'],
  said: [
    '(what|everything|all|anything) (that|which)? i {gap} (said|told|entered|stated|announced|typed|wrote)',
    'my (statement|statements|status|entries|entry|announcements)',
  ],
  auto: ['(automatic|automatically|automatic mode|automatic detection|by (the|my) sign ins|my sign ins|the sign ins|sign ins)'],
  back: ['(back|again|return|use|go by|going by|rely on|revert|resume|detect|detection|mode|switch)'],
  fresh: ['(clean slate|start (from zero|from scratch|over|afresh|fresh)|from zero|blank slate|fresh start)'],
  drop: ['(forget|disregard|ignore|scrap|wipe|drop|clear|discard|delete|erase|throw away|scratch)'],
  undo: ['(undo|revert|take {gap} back|roll back)'],
  hide: ['(hide me|hiding me|hidden|be hidden|conceal me|invisible)'],
  reveal: ['(show|display) me {gap} again', '(unhide|make) me (visible)?', '(may|can) (show|display) me'],
  home: ['(remote|remotely|wfh|home|at home|from home|work from home|working from home|home office|home day|home days)'],
  leave: ['(off|do not work|not work|work|day off|free|on leave|leave)'],
  fixed: ['(fixed|standing|regular|usual|always|regularly|as a rule|weekly basis)'],
  carriers:
    'i, am, me, my, for, is, are, day, days, be, will, work, working, note, count, count me in, put, down, as, mark, log, list, remember, that, it, it is, thing, in, at, from, on, every, come, to, go, office, could, you, can, the, a, basis, regular, regularly, standing, rule, always, fixed, usual, usually, every week, each, please, do, not, never, ever, time, mine, note that, register, thats, weekly, part, treat, consider, expect, plan, whoops, oops, wrong, button, last, one, sorry, entry, statement, this, damn, argh, no, wait, nah, ah, oh, ugh, hm',
  self: ['(me|for me|i|for my part|mine)'],
  wholeday: ['(all day|the whole day|whole|whole day|all day long|the entire day|all)'],
  request: ['(can|could|would|will) (you|we)', '(possible|please)'],
  note: ['(put|putting|mark|marking|set|setting|enter|log|logging|register|record|stick|pop|write|note|noting|list|add|jot|down as)'],
  told: [
    '(asked|asks|told|tells|wants|begged|requested) (me|us) (to (let|tell|inform|pass|say) {gap})?',
    '(says|said|called|rang|phoned|texted|emailed|wrote|wrote in|called in|rang in|phoned in|reported|let me know|let us know|lets you know|forgot to (say|note|enter|tell|put)|just rang|just called|sends word)',
    '(let you know|pass on|inform you) {gap} that',
  ],
  passon: ['(let|tell|inform) you', '(pass|passing|passed) (it)? on', '(asked|asks|wants|told) me to (tell|let|say|inform|note|put)'],
  remotely: ['(<remote>|<home>)'],
  oneself: [
    '(i|we)',
    'my (status|day|team)',
    '(put|mark|set|enter|log|register|record|list|count|note) me',
    '(asked|told|asks|tells|wants|wanted) me to (work|come|be|stay|go|take)',
  ],
  absent: [
    '(<leave>|<ill>|leave|vacation|holiday|pto|day off|absent|ooo|under the weather|poorly)',
    '(not|wo not|does not|do not|can not|is not) (be|coming|come|make it|in) (in)?',
  ],
  what: [
    '(what|which|where|when|who|why|how|is|are|was|were|does|did|do|has|have|list|show|tell me what|tell me which|could you (list|show|tell me)|can you (list|show|tell me)|would you (list|show)|please (list|show))',
  ],
  messages: [
    '(message|messages|post|posts|posting|postings|alert|alerts|notification|notifications|ping|pings|update|updates|mail|mails|digest|digests|summary|everything|anything|all)',
  ],
  sent: [
    '(you|you ll|you will|you are|you be) {gap} (send|sending|post|posting|write|writing|message|messaging) (to)? (me|here|us)?',
    '(sent|posted|published|scheduled|planned|set up|programmed|coming|goes out|go out)',
    '(i|we) (get|receive|am getting) from you',
  ],
  keep: [],
  spare: [],
  spareat: [],
  unsure:
    'remind, do you, are you, did you, have you, do they, does it, is it, who, if, whether, unless, maybe, perhaps, might, would you, did, joke, joking, kidding, haha, lol, dream, does, how, why, what time, said, says, was, were, sure, think, guess, tomorrow only, except, only on, or, instead, until, but not, my colleague, colleague, he, they, when does, when is, which, later, eventually, some day, someday, one day, earlier this week, is that ok, is that okay, can i, may i, must i, do i have to, e g, example, so to speak, after i, when i, used to',
  more: {
    keep: [
      '(keep|keep on|carry on|continue|continue to|go on|keep up) {gap} (asking|ask|pinging|ping|messaging|message|writing|sending|send|posting|post|following|follow|watching|watch|notifying|alerting|digest|digests|overview|summary|list|question|questions|alerts|follow|follows)',
      '(keep|leave) {gap} (question|digest|overview|follow|follows|alert|alerts|rule|rules|status|plan|plans|data) {gap} (as (it|they|is|are) (is|are|it|they)?|on|running|in place|there|alone|unchanged|untouched|active)',
    ],
    spare: [
      '(do not|never|rather not|you must not|must not|you should not|should not) (you|ever|please|just|yet|now|accidentally|want you to|want to)* (end|stop|delete|erase|remove|clear|cancel|drop|wipe|undo|reset|touch|change|scrap|discard|purge|switch off|turn off|forget (my|what))',
      'would (rather)? not (like)? (you)? (to)? (end|stop|delete|erase|remove|clear|cancel|drop|wipe|undo|reset|touch|change)',
    ],
    end: [
      '(do not|never|not) (write|message|text|ping|ask|bother|contact|mail|bug|disturb|pester|nag) (to)? me',
      '(do not|never|not) (write|message|text|ping|ask|bother|contact|mail|bug|disturb|pester|nag) (to)? me {gap} (anymore|any more|any longer)',
      '(no|zero) (messages|pings|mails|texts|questions)',
      '(fine|ok|okay|happy|better|good) without',
      '(give) {gap} a (rest|break|miss)',
    ],
    morning: [
      '(message|messages|messaging|ping|pings|pinging|mail|mails|text|texts|texting|write|writing|contact|contacting|ask|asking|bother|bothering) {gap} (in the (morning|mornings)|mornings|before (lunch|noon|midday|breakfast|work|nine|ten|eleven|twelve|9|10|11|12)|until (lunch|noon|midday)|so early|that early|early in the (morning|day))',
    ],
    alert: ['(tell|telling|bug|bugging|bother|bothering|pester|pestering|text|texting|nag|nagging|inform|informing) me'],
    all: [
      '(when|whenever|if|once|as soon as|every time|each time) (a|the)? (people|person|somebody|someone|anybody|anyone|others|colleagues|colleague|they|folks|everybody|everyone) (arrive|arrives|come|comes|get|gets|show|shows|turn|turns|walk|walks|is|are) (in|up|here|there|around)?',
      '(arrivals|arrival)',
    ],
    notify: ['(whistle|holler|yell|shout|beep|buzz|honk|hoot|wave|poke|nudge|call out|sing out) (at|to|for)? (me)?'],
  },
};
