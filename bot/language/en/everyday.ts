/**
 * Words of chats that say nothing: endearments, thanks, exclamations, "as usual". They may stand in a statement, so none of them is about
 * a place, a time, somebody else, or a denial, a doubt, a condition or a wish.
 */
export const chatter =
  'xo, xoxo, xxxx, x, love, luv, lovely, hunny, honey, sugar, petal, duck, ducky, pet, chuck, flower, treacle, poppet, gorgeous, beautiful, handsome, ' +
  'sunshine, legend, superstar, hero, champ, chum, chums, pals, buddies, besties, bestie, cuz, homie, homies, fam, matey, geezer, bruvs, laddie, lassie, ' +
  'sonny, plz, pls, plsss, pleaseee, pleeease, pretty please, thankyou, thanku, thnx, thanx, tnx, tx, tysm, ty, thankies, cheerio, much appreciated, ' +
  'appreciated, appreciate it, grateful, ta muchly, ta very much, thanks muchly, thanks heaps, thanks loads, thanks in advance, tia, kthx, kk, ' +
  'okey dokey, okie, okie dokie, okies, oki, righty ho, righto, rightio, alrighty, aight, roger, copy, ack, noted, sweet as, lush, ace, mint, wicked, ' +
  'brill, fab, fabulous, amazing, awesome, excellent, fantastic, super, smashing, splendid, marvellous, grand, magic, ideal, hahaha, hahahaha, haha ha, ' +
  'hehehe, hihi, lolz, lolol, rofl, roflmao, lmfao, xd, heh, hah, teehee, phew, whew, woo, woohoo, woop, woop woop, yippee, hooray, hurrah, yay, yayy, ' +
  'bah, pah, gah, grr, grrr, ugh, urgh, eek, eep, yikes, oof, ouch, ow, blah, sigh, shrug, wink, facepalm, brr, brrr, dammit, darn, drat, flipping, ' +
  'flippin, frigging, friggin, freaking, freakin, fricking, effing, bleeding, blinking, blooming, ruddy, sodding, chuffing, annoyingly, typically me, ' +
  'fyi all, for info, for ref, for reference, for your info, for the log, for the record, for visibility, just fyi, just a note, just a heads up, ' +
  'quick note, quick update, small update, short notice, note to all, to all, dear all, hi all, hey all, morning all, evening all, afternoon all, ' +
  'good morning, good afternoon, good evening, mornin, mornin all, gm, gn, eod, wassup, howdy, ello, ey up, ay up, alright, hallo, helloo, hellooo, ' +
  'heyy, heyyy, hiii, hiya, heya, oi, psst, yo, a bit, a tad, rather a lot, very, very much, so much, super duper, proper, properly, fully, wholly, ' +
  'entirely, completely, absolutely, purely, exclusively, officially, formally, naturally, clearly, evidently, frankly, truthfully, in fact, ' +
  'as a matter of fact, to be fair, to be honest, to be clear, to be precise, in truth, indeed, truly, genuinely, legit, fr, deffo, defo, def, defs, ' +
  'defos, definately, definitly, obvs, totes, soz all, sorry all, sorry everyone, sorry guys, sorry team, sorry folks, apologies, apologies all, ' +
  'my apologies, regards, kind regards, rgds, brgds, best, warmly, yours, signed, thankfully, fortunately, unfortunately, gladly, happily, ' +
  'luckily enough, sadly enough, regrettably, mercifully, blissfully, peacefully, quietly, comfortably, cosily, snugly, patiently, dutifully, ' +
  'diligently, busily, randomly, spontaneously, suddenly, unexpectedly, immediately, instantly, straight away, right away, straightaway, asap pls, ' +
  'at once, from the get go, once more, once again, yet again, another time, one more time, this time, this time round, this time around, for a change, ' +
  'as ever, as always, like always, like usual, like every day, same as ever, as standard, as scheduled, as arranged, as announced, as said, as stated, ' +
  'as per plan, as per schedule, per schedule, per usual, business as usual, bau, with my laptop, with the laptop, with my team, with the team, ' +
  'with colleagues, with coffee, working hard, hard at work, head down, grinding, plugging away, beavering away, cracking on, busy bee, in my pyjamas, ' +
  'in pjs, in my pjs, in my slippers, with the cat, with the dog, with a cuppa, cup of tea in hand, on my own, by myself, in peace, in person, ' +
  'in the flesh, in body, irl, full time, fulltime, full day, the full day, the whole day, the entire day, whole day, entire day, all day long, ' +
  'all the way, throughout, the whole time, the entire time, btw all, incidentally, by the by, anyhow then, anywho, whatevs, first off, firstly, ' +
  'first of all, second of all, secondly, lastly, finally then, additionally, furthermore, moreover, also pls, on top, on top of that, besides that, ' +
  'apart from that, other than that, that said, having said that, mind you, innit, bruh moment, tbf, imho, ikr, smh, icymi, ngl tbh, tbqh, jsyk, ' +
  'lemme see, gonna, tryna, finna';

/** Words of everyday speech: a question is understood without them. */
export const common =
  'ugh, sigh, depends, reachable, contactable, actually, honestly, seriously, literally, basically, obviously, clearly, definitely, absolutely, totally, completely, really, truly, simply, ' +
  'presumably, apparently, supposedly, allegedly, hopefully, luckily, sadly, strangely, weirdly, oddly, curiously, evidently, frankly, personally, ' +
  'specifically, particularly, especially, essentially, technically, theoretically, practically, virtually, effectively, finally, suddenly, immediately, ' +
  'urgently, desperately, urgent, important, desperate, necessary, quick, quickly, fast, pronto, stat, asap, roughly, precisely, properly, correctly, ' +
  'directly, straight, somehow, somewhat, rather, quite, pretty, very, extremely, super, mega, bloody, flipping, freaking, frigging, effing, damn, darn, ' +
  'blooming, sodding, ruddy, proper, well, dear, darling, hun, hon, honey, sweetie, sweetheart, babe, bro, bruv, bruh, dude, mate, matey, pal, buddy, ' +
  'lad, lass, sir, madam, chum, champ, x, xx, xxx, xo, haha, hahaha, hehe, heh, lmao, rofl, lol, lolz, omg, wtf, tbh, ngl, imho, idk, btw, fyi, tho, ' +
  'though, although, anyhow, anyways, whatsoever, ay, aye, ooh, oi, psst, ahem, mmm, hmm, thing, things, thingy, stuff, bits, matter, case, chance, ' +
  'possibility, sec, tiny, actual, real, good, great, nice, lovely, cool, awesome, brill, brilliant, fab, fantastic, wonderful, amazing, perfect, ' +
  'splendid, right, okay, okey, dokey, alrighty, righto, cheers, ta, welcome, helpful, handy, useful, curious, wondering, interested, keen, eager, ' +
  'looking, working, tryna, kinda, sorta, reckon, suppose, guess, figure, knocking, floating, hanging, lurking, milling, mooching, kicking, loitering, ' +
  'roaming, wandering, physically, bodily, nowadays, presently, sitting, standing, happily, gladly, kindly, genuinely, legit, legitimately, randomly, ' +
  'altogether, roundabout, circa, moreover, furthermore, additionally, wonder, hi, hello, morning, afternoon, evening, greetings, query, question, ' +
  'questions, request, requests, favour, favor, inquiry, enquiry, ask, asks, asking, asked, wondered, wonders, curiosity, tell, telling, inform, ' +
  'informing, show, showing, shows, give, giving, gives, gimme, lemme, let, lets, letting, check, checking, checks, checked, look, looks, looked, ' +
  'lookup, peek, glance, glimpse, find, finding, finds, found, search, searching, figuring, figured, discover, confirm, confirming, verify, verifying, ' +
  'update, updates, updating, info, information, details, detail, data, status, overview, summary, briefly, shortly, short, quickest, swiftly, speedy, ' +
  'rapid, rapidly, hurry, hurriedly, rush, rushed, rushing, know, knows, knowing, idea, ideas, clue, clues, notion, inkling, sense, thought, thoughts, ' +
  'hunch, opinion, view, mind, memory, remember, forgot, forgotten, remind, wanna, wants, wanted, wanting, needing, needs, needed, require, requires, ' +
  'required, hoping, planning, trying, tries, tried, attempt, attempting, gonna, gotta, hafta, oughta, coulda, finna, bout, bouta, abt, wrt, re, ' +
  'concerning, regarding, topic, subject, issue, issues, problem, problems, situation, scenario, story, deal, state, condition, conditions, factual, ' +
  'specific, certain, particular, exact, exactly, precise, concrete, general, generally, overall, basic, basics, rough, approximate, sort, sorts, kind, ' +
  'kinds, type, types, style, manner, way, ways, means, method, degree, extent, scale, amount, amounts, quantity, bunch, load, loads, heap, heaps, ton, ' +
  'tons, plenty, various, multiple, numerous, countless, entire, entirety, whole, wholly, complete, fully, utterly, thoroughly, deeply, highly, hugely, ' +
  'massively, majorly, chiefly, primarily, partially, slightly, marginally, fairly, reasonably, relatively, comparatively, incredibly, insanely, ' +
  'ridiculously, crazy, mad, madly, wildly, awfully, terribly, dreadfully, horribly, dead, deadly, jolly, mighty, damned, bleeding, blinking, chuffing, ' +
  'flaming, fun, funny, hilarious, weird, strange, peculiar, bizarre, silly, stupid, dumb, daft, simple, easy, hard, tough, tricky, difficult, ' +
  'complicated, boring, interesting, exciting, thrilling, stunning, gorgeous, beautiful, handsome, cute, sweet, kindest, friendly, polite, politely, ' +
  'humbly, respectfully, cheeky, cheekily, naughty, lazy, tired, knackered, exhausted, hungry, thirsty, starving, stressed, stressful, frantic, ' +
  'frantically, panicking, anxious, nervous, excited, happy, glad, pleased, delighted, sad, upset, annoyed, angry, cross, grumpy, moody, confused, ' +
  'puzzled, baffled, clueless, unsure, uncertain, worried, concerned, gathering, congregating, assembling, chilling, relaxing, lounging, slouching, ' +
  'seated, stood, walking, strolling, pottering, beavering, toiling, slaving, slogging, grafting, grinding, hustling, typing, reading, coding, chatting, ' +
  'gossiping, nattering, mingling, socialising, socializing, collaborating, brainstorming, huddling, camping, camped, stationed, posted, settled, ' +
  'nested, perched, plonked, skulking, breathing, awake, surviving, catch, catching, caught, grab, grabbing, nab, nabbing, snag, collar, corner, pester, ' +
  'bother, bothering, bug, bugging, speak, speaking, talk, talking, chat, discuss, discussing, greet, pop, popping, dropping, swing, swinging, nip, ' +
  'nipping, trek, trekking, schlep, venture, venturing, brave, braving, bothered, managing, struggle, struggling, willing, able, capable, meant, fancy, ' +
  'fancies, company, firm, business, corporation, org, organisation, organization, workforce, employees, employee, coworkers, coworker, workmates, ' +
  'workmate, officemates, officemate, humans, human, humanity, bodies, souls, beings, individuals, individual, persons, characters, faces, heads, ' +
  'punters, bods, bod, chaps, chap, blokes, bloke, dudes, geezers, lads, lasses, ladies, gents, gentlemen, guys, gals, youngsters, oldies, veterans, ' +
  'newbies, newbie, newcomers, starters, joiners, bigwigs, honest, truth, truthfully, fact, facts, reality, serious, sincerely, earnest, frank, deadass, ' +
  'lowkey, highkey, figuratively, fundamentally, ultimately, currently, instantly, instant, immediate, straightaway, promptly, prompt, momentarily, ' +
  'meanwhile, meantime, simultaneously, concurrently, respectively, accordingly, consequently, hence, thus, therefore, henceforth, hereby, thereby, ' +
  'whereby, wherever, whenever, whomever, whichever, however, nevertheless, nonetheless, regardless, irrespective, notwithstanding, thanking, thankful, ' +
  'thankfully, gratitude, appreciate, appreciated, appreciation, obliged, bless, blessed, kudos, props, respect, salute, hugs, hug, kisses, kiss, mwah, ' +
  'wink, smiles, smile, grin, lolling, giggles, sighs, shrugs, pardon, excuse, apologies, apologise, apologize, forgive, whoops, whoopsie, oopsie, doh, ' +
  'duh, huh, eh, hmmm, hmmmm, umm, ummm, erm, ermm, errr, uhh, uhm, ahh, ohh, oooh, aww, awww, ahoy, yoohoo, wotcha, sup, wagwan, wazzup, yello, tata, ' +
  'toodles';
