import type { ClauseWords } from '../language.ts';

export const clauses: ClauseWords = {
  causes:
    'because that is when, that is when, because, because of, cause, cos, cuz, coz, bc, bcs, bcoz, since, as the, as my, as our, as i, as we, as there, due to, owing to, thanks to, on account of, in light of, given that, seeing as, seeing that, now that, in case you wonder, reason being, the reason is, what with, for the reason that, that is why, so that, so i can, so we can',
  fronted: 'as, thats when, with, after, seeing, given',
  results:
    'so, so that is why, and so, thus, hence, therefore, consequently, as a result, that is why, thats why, which is why, which means, that means, meaning, so then, thus then, for that reason, because of that, accordingly',
  purposes: 'to, in order to, so as to, for, to be able to',
  denials: 'not, no, never, nobody, none, nothing, nor, neither, without, cannot, hardly, barely',
  doubts:
    'luck, god willing, god, wish, in another life, in my dreams, permitting, wrote, writes, written, what, told me, quote, quotes, quoted, if, whether, when, once, as soon as, until, till, whenever, every time, as long as, in case of, i mean, i meant, meant,  unless, otherwise, else, or, maybe, perhaps, might, may, could, would, should, ought, probably, possibly, likely, presumably, supposedly, allegedly, apparently, think, thinks, thought, guess, guesses, believe, believes, believed, suppose, supposed, supposing, assume, assumes, assuming, imagine, imagining, pretend, pretends, pretending, suggest, suggested, suggests, say, says, said, saying, tell, tells, told, telling, claim, claims, claimed, claiming, heard, hear, hearsay, according, rumour, rumor, reckon, reckons, expect me, wonder, wondering, unsure, sure, doubt, doubts, doubtful, hope, hopes, hoping, wish, wishes, want me, wants me, wanted, dream, dreams, dreamt, dreamed, joke, jokes, joking, kidding, lol, haha, hahaha, hehe, sarcasm, ironic, irony, yeah right, as if, example, hypothetical, hypothetically, theoretically, in theory, ideally, planned, considering, thinking, undecided, depends, depending, provided, in case, suppose, wrong, mistake, ignore, forget, cancel, undo, scratch, strike that, nope, nah, wait, hang on, hold on, correction, actually, rather, instead, unlike, except, only, but not, tentatively, tbc, tba, tbd, maybe not, asked me, asks me, fake, lie, lied, lying, test, testing, somebody else, they think, on behalf, instead of me, put, set, mark, book, log, unclear, unconfirmed, pending, subject to, negotiate, arguing, debate, debating, discussing, vote, proposal, propose, proposed, request, requested, denied, refused, rejected, approved, permission, allowed, fancy, tempted, rumoured',
  annuls:
    'knock on wood, touch wood, fingers, answer, reply, say yes, subject, true, untrue, false, wrong, correct, history, plan, plans, planned, idea, intention, intended, confirm, confirms, confirmed, confirming, confirmation, approve, approves, approved, approval, agree, agrees, agreed, sign off, decide, decides, decided, decision, check, checking, clarify, clarified, ask, asked, asking, request, requested, applied, apply, application, pending, open, up for, tbd, let you know, to be seen, back then, no longer, any more, void, fell through, called off, came to nothing, turned out, otherwise',
  annulsAlone:
    'was, were, been, used to, cancelled, canceled, postponed, moved, changed, over, off, done with, last week, last month, last year',
  about:
    'that, thats, this is, this was, was, were, is, has, will, would, got, turned, fell, it was, it fell, it got, it turned, it has been, it will be, it came, it is over, it is off, it did, it never, let us see',
  states: 'remote, remotely, wfh, home, leave, holiday, vacation, off, sick, pto, away, abroad, elsewhere',
  pointing: 'then, there',
  predicates: 'is, comes',
  openers:
    'i have, i have got, i got, i need, i must, i have to, i had, i am waiting, i am expecting, i am moving, i am meeting, i am taking, i am getting, i am picking, i am seeing, i am presenting, i want to, we have, we need, we are, we got, have got, have a, got a, got the, got to, got my, need a, need to, need some, need the, want to, have to, waiting, expecting, taking, picking, moving, meeting, getting, bringing, looking after, there is, there are, the, my, our, a, an, his, her, their, this, these, some, too much, too many, so much, big, important, urgent, long, too, lots of, it is, school, nursery, construction, workshop, moving day',
  leads:
    'looking forward, you can reach me, reach me, i am reachable, reachable, available by, available on, call me, ping me, message me, text me, phone me, on the phone, hi, hey, hello, hiya, good morning, morning, morning all, good day, good afternoon, dear, hope you, hope everybody, hope all, hope everything, hoping you, just a heads up, heads up, fyi, for info, for your info, for your information, just so you know, just so everybody knows, quick update, quick note, quick info, small update, update, update from me, info, note, news, long story, long story short, funny story, sorry, apologies, sorry for, thanks, thank you, cheers, happy, bad news, good news, great news, believe it or not, guess what, so sorry, team, folks, all, everybody, btw, by the way, have a, see you, best, enjoy, take care, greetings, regards',
  starters:
    'i am, i will, i work, i am working, working from, working remotely, wfh, remote today, staying home, staying at home, i stay, home office today, home today',
};
