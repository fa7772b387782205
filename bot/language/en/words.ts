import { combined } from '../combined.ts';

/** Words without a meaning, in any position. */
export const fillers =
  'sup, wassup, what is up, gosh, blimey, phew, ooh, oooh, argh, aargh, yikes, wow, whoa, aha, ah, er, erm, hm, mm, mmm, oops, jeez, geez, crikey, ugh, aw, oh boy, oh man, man, dude, omg, haha, hehe, welp, meh, eh, yay, damn, dang, bother, bloody, sry, soz, ahoy, listen, look, say, right then, ok then, okay then, alright then, my friend, pal, chief, guys, sweet, there we go, anyhoo, fwiw, tbh, imo, iirc, afaik, cmon, come on, for the record, at all, by any means, in the end, all in all, all told, added up, roughly, approximately, approx, ballpark, please, kindly, actually, just, btw, also, already, still, yet, again, really, exactly, currently, physically, folks, team, mate, dear, buddy, indoors, bot, well, so, um, uh, hmm, then, by any chance, by chance, by the way, anyway, lol, ok, okay, oh, the, a, an, all, any, right, thanks, thank you, thx, cheers, ta, hey, hi, hello, fyi, honestly, basically, quick question, quick one, out of interest, out of curiosity, sorry, for lunch, for a coffee, for coffee, for a chat, for a meeting, somewhere, anywhere, asap, the heck, the hell, on earth, heck, hell, both, either, or not, besides me, except me, apart from me, other than me, possibly, quickly, in total, altogether, overall, kind of, sort of, lads, mates, everybody else, real quick, now then, up, sharp, as usual, all day, too, as well, hun, hon, sweetie, sweetheart, darling, babe, bro, bruv, bruh, fella, fellas, peeps, xx, xxx, lmao, ngl, though, anyhow, anyways, obviously, seriously, literally, totally, definitely, certainly, simply, luckily, sadly, finally, for my sins, as per usual, as planned, as agreed, as discussed, as mentioned, as promised, like i said, no worries, all good, god, crikes, after all, anymore, any more, any longer, for now';

/** Fillers that make a statement doubtful: "remote tomorrow or not". */
export const hedges =
  'then leave, and then leave, for everybody, for all, for all of us, for the team, for the whole team, for our team, for my team, for the whole company, wink wink, nudge nudge, the pope, queen of england, king of england, santa claus, at the latest, at the earliest, at least, as a backup, as backup, as a fallback, plan b, worst case, best case, or, either, heh, teehee, giggles, kidding, joking, supposed to, supposed, meant to be, kind of, kinda, sort of, sorta, basically, essentially, technically, theoretically, practically, virtually, more or less, afaik, afaict, iirc, imo, imho, as far as i know, if i remember, if i recall, i believe, hm, hmm, hmmm, mm, by any chance, by chance, possibly, am so, am too, in spirit, mentally, at heart, in my head, fingers crossed, yeah yeah, yeah right, sure sure, as if, ask my, ask her, ask him, ask them, depends, depend, depending, permitting, up to my boss, apparently, allegedly, hopefully, who knows, back then, never on leave, never off, never free, as you wish, so to speak, to be confirmed, tbc, a week ago, days ago, weeks ago, months ago, last year, we will see, we shall see';

/** Figures of speech, which say nothing about where somebody is. */
export const figures =
  'in love, in hell, in heaven, in paradise, in trouble, in a rush, in a hurry, in a state, in a mood, in a good mood, in a bad mood, in a pickle, in a mess, in a jam, in a hole, in a bind, in a fix, in a spot, in a tight spot, in hot water, in deep water, in tears, in pain, in agony, in shock, in doubt, in two minds, in debt, in charge, in luck, in danger, in denial, in despair, in need, in over my head, in the dark, in the clear, in the know, in the loop, in the mood, in the middle of, in the zone, in the wrong, in the same boat, in good hands, in good shape, in great shape, in pieces, in bits, in stitches, in limbo, in awe, in favour, in favor, in agreement, in fear, in god, at the end of my, at my wits, at wits, at a loss, at peace, at risk, at sea, at war, at odds, at ease, at fault, at my best, at my worst, at my limit, at your mercy, at your service, at the mercy, at breaking point, on fire, on edge, on thin ice, on cloud nine, on top of the world, on top of it, on the fence, on the brink, on the verge, on a roll, on the ball, on your side, on holiday in my head, on autopilot, out of my mind, out of her mind, out of his mind, out of their mind, out of my depth, out of her depth, out of his depth, out of their depth, out of sorts, out of ideas, so remote, too remote, very remote, quite remote, rather remote, so at home, so hidden, sick of, sick and tired, sick to death, sick to my stomach about, off my head, off my rocker, off the hook, off the wagon, off your rocker, away with the fairies, miles away, remotely interested, remotely funny, remotely sure, remotely close, remotely related, not remotely, leave me alone, in spirit, mentally, at heart, in my head, in my mind, in my dreams';

/** Words for being shown, the opposite of hiding. */
export const reveals =
  'show me, do show me, display me, unhide me, make me visible, keep me visible, leave me visible, let me be visible, let me be seen, do not hide me, stay visible';

/** Between two statements of which one is meant. */
export const or = 'or, or else, or alternatively, alternatively, otherwise, failing that, if not, respectively';

/** After a statement, a condition on which it does not hold. */
export const conditions =
  'at the latest, at the earliest, unless, except if, except when, only if, assuming, assuming that, supposing, as long as, so long as, on condition, on the condition, if need be, if necessary, if it is not, provided, in case';

/** Words that begin a condition. */
export const ifs = 'if, only if, in case, as long as, so long as, provided, unless, except if, except when';

/** Words that begin a condition if a person follows, and a question if a verb does. */
export const whens = 'when, whenever, once, as soon as';

/** Words that say where somebody belongs, unless a time is beside them. */
export const workplaces = 'i work, i sit, i am based, based, i belong, i report, team, squad, department, mailing list';

/** The only words allowed beside a change that cannot be undone, and beside “yes”. */
export const courtesies = 'please, pls, plz, thanks, thank you, thx, cheers, kindly';

/** Words for several offers, or none in particular. */
export const several =
  'both, both of them, the two, the two of them, all, all of them, everything, any, any of them, either, either of them, either one, whichever';

/** Words that change the meaning of a sentence. */
export const never =
  'not, never, no, nor, neither, only, except, besides, without, but, if, whether, unless, because, while, when, maybe, perhaps, might, could, you, we, me, us, i, would, should, probably, was, were, did, had, or, than, more, less, most, least, ever, usually, normally, always, often, sometimes, before, after, since, until, till, every, each, early, late, later, earlier, near, nearby, beside, next, same, it, his, their, hers, your, said, says, told, think, guess, like, with';

/** Words that make a correction of the words beside them, directly after a statement. */
export const correcting = {
  before:
    'wrong person, wrong name, too full, too busy, too crowded, too packed, too loud, too many people, way too full, far too full, nonsense, rubbish, no nonsense, no rubbish, bollocks, gah, argh, oh rubbish, no, nope, nah, oh no, no wait, wait, wait no, no no, hang on, hold on, hang about, forget it, forget that, ignore that, strike that, scratch it, oops no, sorry no, thats wrong, that is wrong, that was wrong, wrong, not right, typo, i take that back, on second thought, on second thoughts, change of plan, change of plans, i lied, or rather, better, better make it, make it, lets make it, lets say, let us make it, let us say, change it to, change that to, change to, switch it to, switch that to, switch to, move it to, push it to, call it, i should have said, should have been, should be, it should be, only, just, i meant to say, i meant to write, i meant, i mean, meant, make that, make it, rather, correction, my mistake, my bad, i was wrong, scratch that, not that, actually no, it is actually',
  mild: 'hm, hmm, uh, sorry, oops, oh, ah, er, um, actually, it is, but, well',
  after:
    'is enough, is plenty, will do, tho, tops, at most, in fact, brain fart, silly me, i meant, i mean, i meant to say, i meant to write, was what i meant, i should say, i should have said, rather, instead, actually, sorry, my bad, my mistake, that is, it is, only',
  not: 'not, and not, instead of, rather than, can not do, i can not do, can not make, i can not make',
  but: 'but, it is',
  denies: 'no, not, not on, and not, actually not',
  deniesBefore:
    'no longer, not any more, s no good, s out, s off, s bad, s not good, s not possible, s tricky, s a no, is a no, is not possible, is bad, i can not, i can not do, no, nope, is out, is off, is no good, will not work, does not work, can not do',
  extends:
    'extend, extend to, extend it to, extend that to, extend this to, extend it until, extend until, extend till, extend it by, prolong to, prolong it to, stretch it to, make it last until',
  self: 'i, we',
  next: 'the week after, the one after, the one after that, the week after that, the following week, the following one, the next one, one week later, a week later, the month after, the weekend after',
  also: 'plus, as well as, along with, and plus, too, as well, also, and also, likewise, similarly, the same, the same again, same again, same, the same on, the same for, same on, same for, same again on, ditto, ditto for, ditto on, and the same on, and the same for, make that also, add, and add',
  neither: 'either, neither, nor',
  neitherBeside:
    'am, i am, will, be, coming, come, coming in, in, there, working, work, can, make it, going to, do, on, at work, at the office, in the office, not',
  excepts:
    'except, except for, except on, except not, excepting, apart from, apart from on, aside from, other than, bar, minus, all but, everything but, every day but, just not, just not on, only not, only not on, but not, but not on, though not, though not on, with the exception of, not including, excluding, skip, leave out, without',
  differs: 'but, but on, however, though, only',
};

/** All of a day or of a week, directly after a statement about a part of it, and the words that are allowed beside these; `leave`: only after leave. `rest` is the rest of the week after weekdays, without a `period` after it. */
export const wholes = {
  day: 'the whole day, whole day, all day, all day long, the entire day, entire day, the full day, full day, a full day, a whole day, an entire day, the day in full, the complete day, from morning to evening',
  week: 'the whole week, whole week, all week, the entire week, entire week, the full week, full week, a full week, all week long',
  beside:
    'i will be, i am, i need, i want, make, do, be, it will be, will be, it, that, that day, on that day, that one, thing, then, out, into, to, for, of it, instead of only the morning, not just the morning, not just the afternoon, not only the morning, not only the afternoon, and not just the morning, in fact, of course, turn that into, put, put down, so, ended up being, turns out to be, turns out i need, turns out it is, now, if anything',
  leave: 'off work, take, i will take, i take, i am taking, book, off, taking, out',
  rest: 'the rest, rest',
  period: 'of, week, day, month, days',
  restOfWeek: 'the rest of the week',
};

/** Words that accept an offer. The words beside them may have another meaning than the offer. */
export const confirming =
  'yes, yeah, yep, yup, yes please, sure, sure thing, of course, correct, exactly, do it, go ahead, please do, that is right, absolutely, definitely, y';

/** Directly after hiding, these words end it. */
export const showing = 'show me, display me';

/** Words without a meaning beside a weekday of every week. */
export const always =
  'always, permanently, invariably, consistently, religiously, without fail, usually, normally, generally, typically, ordinarily';

/** Words allowed beside the name of an offered choice. */
export const choosing =
  'the, one, that, this, whose, boss, manager, in, from, of, at, on, who, is, works, with, i, it, mean, meant, was, am, looking, for, team, department, dept, office, no, yes, please, thanks, sorry, s, m';

/** Groups of people that are used like departments. */
export const groups = {
  before: 'of, from, in, on, among, amongst, out of, of all',
  team: `the team, the whole team, my colleagues in the team, my colleagues on the team, my colleagues in my team, the colleagues in my team, colleagues in my team, people in my team, people on my team, my direct team, my own team, my team, our team, my teammates, my squad, my crew, my group, my people on the team, mine, ${combined('my, our', 'people, lot, guys, gang, bunch, crowd, folks, peeps, mob, posse, tribe, squad, crew, group, coworkers, co workers, teammates, team mates, team, mates, lads, ladies, girls, boys, unit, buddies, homies, troop, team members, fellow workers')}`,
  reports:
    'my reports, my direct reports, my directs, my reportees, my subordinates, my staff, the people under me, people under me, those under me, the people who report to me, people who report to me, those who report to me, the people reporting to me, those reporting to me, the people i manage, people i manage, those i manage, my direct subordinates',
  mine: 'my, mine',
  us: 'of us, among us, amongst us, from us',
  which: 'which, which ones',
  those: 'them, those, these, those people, these people, that lot, the ones you listed, the people you listed, that list, this list',
};

/** Words for a person of the last answer. */
export const pronouns = 'he, she, they, him, her, them, his, their';

/** Words that exclude the next day, or change the time. */
export const excluding = 'except, excluding, besides, within';

/** Before somebody or something that a question leaves out: "everybody except Zoë". */
export const leavesOut = 'except for, except, excluding, other than, apart from, aside from, not counting, leaving out, without';

/** Words that make a denial of every week the end of a weekly rule. */
export const noLonger = 'longer, more, anymore';

/** Articles before a weekday that is one day or each one. */
export const oneOrEach = '';

export const joins = 'and, then, but, also, plus, &';

/** Words that make a question of a sentence, at its end. */
/** Before a colon, they make a question of what follows. */
export const askingLabels = 'question, quick question, query, request, q';

/** Before a question mark, they ask whether what was said is to be done. */
export const consentAsked =
  'yes, yes please, yeah please, yep, sure, for sure, are you sure, is that sure, agreed, deal, got it, understood, alright, all right, fine, is that fine, good, cool';

export const tags =
  'according to you, according to your data, according to your records, according to your info, going by your data, as far as you know, as you have it, in your records, if i may ask, if we may ask, if i may, if i might ask, if i can ask, if you do not mind, if you do not mind me asking, if you do not mind my asking, may i ask, right, innit, huh, eh, yeah, yes or no, or not, or what, or no, or nah, or is it just me, or just me, or am i alone, or am i the first, or am i first, or am i the only one, or am i on my own, or is nobody in, or is nobody there, or is everybody at home, or is everybody remote, or are they all at home, or are they at home, or is she at home, or is he at home, or is she remote, or is he remote, or is she off, or is he off, or is she wfh, or is he wfh, or are they wfh, or are they remote, or remote, or at home, or wfh, or off, or shall i not bother, or should i not bother, or am i mistaken, or am i wrong, is not she, is not he, are not they, is not it, are not we, is not that so, is that right, correct, does not it, did not he, did not she, was not it, was not he, was not she';

export const greetings = [
  '(sorry)? (my mistake|my bad|typo|i (got|had) (that|it) wrong|(that)? was wrong|wrong button)',
  '(i mean|i meant|i mean to say)',
  '(hi|hey|hello|hallo|hiya|heya|morning|yo|good (morning|afternoon|evening|day)|dear) (there|bot|indoors|all|team|everybody|again)?',
  '(ok|okay|so|well|great|perfect|cool|nice|alright|right|sorry|excuse me|thanks|thank you|thx|cheers) (a lot|so much|very much|again|for (that|this|the help|your help|the info))?',
  '(fyi|note|please note|just so you know|heads up|update|for your information) (that)?',
  '(sorry|apologies|excuse me|my apologies|pardon|forgive me|excuse) (for|about)? (the|my|this|any)? (trouble|interruption|disturbance|bother|inconvenience|question|delay|stupid question|late reply|noise|interrupting|disturbing|bothering|asking) (you|again|all)?',
  '(sorry|apologies|i am sorry|hate|i hate|not) to (bother|disturb|interrupt|trouble|bug) (you|again|all)*',
  '(quick|one|another|one more|just a|a|small|little|short|tiny) (small|little|quick)? question',
  'i have a? (quick)? question',
  '(just|only|and|hey)? (a|one|another|one more|one last|last)? (small|little|quick|tiny|short|silly|dumb|stupid|random|simple|final|different|brief|fast|cheeky)? (thing|things|q|qq|ques|question|query|check|favour|favor|request|ask|one) (more|for you|from me|again|first)?',
  'one more (thing|question|time)?',
  '(random|silly|dumb|stupid|cheeky|daft|stoopid) (q|question|one)?',
  '(just|only) (checking|asking|curious|wondering|making sure)',
  '(can|could|may) i (just)? (ask|trouble you|bother you) (you)? (something|a (quick)? (question|thing|one))?',
  '(do me a (favour|favor)) (and|please)?',
  '(since|while|now that) (i have (got)? you|you are (here|there|at it)|we are at it|i am (here|at it))',
  '(before i (forget|go|leave|head (off|out|over)|set off|start|make the trip|book|walk over|go over))',
  '<symptom> (so|and|but)?',
];

/** Words that make a request of the next words. */
export const requests = [
  '(can|could|would|will) you (please|kindly|maybe|possibly|perhaps|just|quickly)* (be so (kind|good|nice) (as)? (to|and)?)?',
  '(would|do) you mind',
  '(can|could|would|will) you (please|kindly|just|quickly)* (note|add|record|log|register|enter|put|write|jot|pop|stick|put down|write down|jot down) (down|in)? that',
  '(note|add|record|log|register|enter|put|write|jot|pop|stick) (down|in)? that',
  '(would it be|is it) possible (to|for you to)',
  'i (would like|want|need|would love|would appreciate) (you to|it if you (could|would))',
  'it would be (great|nice|lovely|helpful|good) if you (could|would)',
];

export const askings = [
  '(is there|are there|have you|any)? (any|a|some)? (way|chance|possibility|option) (that)?',
  '(please)? remind me (again|once more)?',
  '(according to|per|in|going by) (the|our|your) (directory|system|org chart|records|books|company directory) (then)?',
  '(can|could|would|will) (you|u|somebody|anybody) (please|maybe|possibly|quickly)? (tell|show|give|let|check|look up|find out|see|say|confirm) (to)? (me|us)? (know)? (if|whether)?',
  'do (you|u|we) (happen to|even)? know (if|whether)?',
  '(does)? (anybody|somebody) (knows|know) (if|whether)?',
  '(please)? (tell|show|let) me (know)? (if|whether)?',
  'i (want|need|would like|wanted|would love) to (know|see|find out|check) (if|whether)?',
  'i (am|was) (just)? wondering (if|whether)?',
  'i wonder (if|whether)?',
  '(any|have you an|you have an|got an|got any|have you any|have you a|got a) (idea|clue) (if|whether)?',
  '(check|find out|look up|see) (if|whether)?',
  'is there (any|a) way to (see|know|find out|check) (if|whether)?',
  'is it possible (that|to (see|know|find out))?',
  '(can|could) i (see|find out|check|know) (if|whether)?',
  'i (do not|would like to|need to) know (if|whether)?',
  '(remind|update|inform) me (if|whether|on|about)?',
  'what i (want|need) to know is (if|whether)?',
  '(if|whether)',
  'is it (true|right|correct|the case) that',
  'may i (ask|know) (if|whether)?',
  '(just)? (checking|double checking|asking|curious|need to know|wondering|trying to (work out|figure out|find out|see)) (if|whether)?',
  '(and|please|to)? (check|see|find out|look up|confirm|tell me|verify) (if|whether)',
  '(suppose|supposing|assuming|imagine|say|let us say|provided|in case|what if|given) (that)?',
  '(can|could) you (quickly|please|maybe)? (check|confirm|verify|look) (if|whether|for me)*',
  'can i (ask|know|see) (if|whether)?',
  '((it)? would be|it is|it would be|always)? (good|great|nice|useful|handy|helpful|keen|important) to (know|find out|see|hear) (if|whether)?',
  '(i)? (could do with|am after|after) (knowing|finding out) (if|whether)?',
  '(trying|hoping|keen|eager) to (know|find out|work out|figure out|see|check) (if|whether)?',
  '(does|do|did|has|have) (anybody|somebody|you) (got)? (a|any|the)? (clue|idea|inkling|faintest) (if|whether)?',
];

/** Before the first of the past days that a question is about. */
export const since = 'since';

/** Titles before a name. */
export const titles = 'Mr, Mrs, Ms, Miss, Mx, Dr, Prof, professor, sir, madam';
