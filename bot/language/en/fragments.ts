import type { Language } from '../language.ts';
import { advice } from './advice.ts';
import { relations } from './relations.ts';
import { returning } from './returning.ts';

/** Parts that phrases share. */
export const fragments: Language['fragments'] = {
  ...advice,
  ...relations,
  ...returning,
  seers:
    '(<those-who-see>|{who}|(the|all of)? {place} (team|office|people|colleagues|crew|lot)|(the|my|all|our)? (everybody|people|colleagues|team|those|ones|crew|office|coworkers) (based|working|sitting)? ({place}|of {department}|in {department}|from {department})|(the|all of)? {department} (team|department|people|colleagues)?)',
  'of-mine':
    '(where i (am|sit|work)|(when|at what time|what time) i (arrive|come|come in|get in|get here|leave|go|go home|am (<home>|<remote>|<leave>|{at}|here|in|off|away)*)|my (name|floor|status|presence|location|place|whereabouts|days|plans|arrival|arrivals|arrival time|arrival times|departure|hours|working hours|times))',
  'those-who-see':
    '(everybody|others|the others|all|people|everybody else|other people|(my)? (colleagues|coworkers)|the rest|my (boss|manager|team)|the team|somebody|anybody|somebody else|anybody else|they)',
  'no-way':
    '((there is)? (absolutely)? (no way|no chance|not a chance)|hell no|not in a million years|over my dead body|under no circumstances|in no way|not in my lifetime)',
  'go-on':
    '(i will|i am|i am going to|will|going to)? (work|working|continue|continuing|carry on|carrying on|finish|finishing|finish off|finish up|finishing off|finishing up|finishing|wrapping up|wrap up|log on|logging on|be online|be working|keep working|dial in) (working|online|the day|off|up)? (from|at|on)? (there|home|then|remotely|my (flat|place|apartment|house|sofa|couch|kitchen table|kitchen)|mine|the (sofa|couch|house|flat))?',
  'from-now-on':
    '(from now on|from today on|from now onwards|going forward|as of now|as of today|in future|from here on|effective immediately)',
  be: '(is|are)',
  who: '(who (all|else|exactly)?|(a|any|another|one)? (living|single)? soul|a single (person|colleague)|any sign of life|(which|what|any|some) (of (my|our|the)?)? (people|colleagues|coworkers|employees|others)|anybody (else)?|somebody|everybody|nobody|people|colleagues|coworkers|who of you|any of (us|you|my colleagues|the others))',
  people: '{who} ({next}|(and|or|nor|&|n) {who})*',
  places: '{place} ((and|or|&|n)? ({place}|{somewhere}))*',
  where: '({place} ((and|or|&)? ({place}|{somewhere}))*|{somewhere})',
  doing: '(currently|now|working|sitting|seated|based|located|hanging out|sat|found)',
  in: '(in (the)?|around|about|present|available in the office|at (their|his|her|the) (desk|desks|place|workplace)|in attendance|checked in|inside|working (in|at)? (the)? office)',
  arrive:
    '(come|came|coming|comes) (in|into work|to work|to the office)?|arrived|(showed|shown|turned) up|made it (in)?|make it (in)?|(show|turn) up|showed|get in|got in|gotten in|(checked|badged|logged|clocked) in',
  notify:
    '((tell|inform|notify|message|ping|alert|nudge|buzz|text) me|let me know|give me a (nudge|shout|ping|buzz|sign|signal|heads up)|(drop|shoot) me a (line|message|note|dm)|send me a (message|note|ping|dm)|dm me|lmk) (just)? once?',
  arrives:
    '(is|s|comes|gets|arrives|shows|does|do|come|arrive|get|shows up|show up|turn up|are|turns up|rocks up|pops up|pops in|pitches up|lands|strolls in|swings by|drops in|sets foot|walks in|makes it|appears|has arrived|returns|makes an appearance|clocks in|checks in|gets to work|comes to work|reaches the office|is there|is around|is about|is at (his|her|their) desk|is in the building|is back|gets back|comes back|has (come|got|gotten|turned up|shown up)) (in|back|here|at the office|to the office|into the office|in the office|from (leave|holiday|vacation|lunch)|again)*',
  arrived:
    '((i (have)?)? (just)? (arrived|got here|got in|made it (in)?|(changed|switched|swapped|moved) (floor|floors|desk|desks|seat|seats|office|offices|rooms|upstairs|downstairs|over)))',
  remote:
    '((dialed|dialled|dialing|dialling|logged|logging|connected|connecting|online|joining) (in|on)? (from home|remotely|from outside)|remote|remotely|wfh|homeoffice|working (from|at) home|from (my|the)? home|(in|at|on|from)? (the|my)? home office|telecommuting|teleworking|from my place|off site|offsite)',
  home: '(at home|home)',
  leave:
    '((off|out|away)? on (annual|paid|parental|maternity|paternity|holiday|my)? (leave|vacation|vacations|holiday|holidays|pto|hols)|on a (holiday|day off|vacation))',
  'on-leave': '(on annual? (leave|vacation|vacations|holiday|holidays|pto|hols)|on a (holiday|day off|vacation))',
  ill: '(off (sick|ill)|sick|ill|unwell|on sick leave)',
  verb: '(meet|see|catch|meet with|have lunch with|talk to|work with|be with|sit with|find|run into|speak to)',
  purpose:
    '(((in order)? (to|for)|(if|when|so that|so|because) i (want to|would like to|can|could|may|need to|have to|wish to|hope to|must)) <verb>?|<verb>)',
  scope:
    '((of|among|from|out of) (all)? (of)? (us|you|everybody|my colleagues|our colleagues|the company|the team|my team|all)|(in|of) the (whole|entire)? (company|team|organisation|organization|firm|group)|all)',
  others: '(everybody|others|the others|all|people|all others|everybody else|other people|my colleagues|colleagues|the rest)',
  presence:
    '((who|everybody|people|colleagues|all) (who|that)? (is|are|will be)? (coming)? (in|here|in here|around|present|at the office|in the office|there|at work)*)',
  me: '(i am (going to be|back|now|currently)?|(am|will|i will)? going to be|i will be (back)?|i am (planning|supposed)? to be|we will be|<set>|i plan to be|expect me|consider me|count me (as)?|treat me as)',
  set: '((set|setting|mark|marking|put|putting|change|update|switch|make|register|show|book|log|logging|note|noting|list|enter|record) (me|my status|my presence|my location|status|presence|location|my place) (to|as|is|down|for|back|on|to being)*|my status is|my (status|location) (today)?)',
  'set-for':
    '((please)? (set|mark|put|change|update|switch|make|register|book|log|enter|record|move|list) (<people> s? (status|presence|location)?|the (status|presence|location) of <people>) (to|as|is|being|down|for|back|on|over)*)',
  bookable:
    '(desk|desks|workplace|workplaces|seat|seats|room|rooms|meeting room|meeting rooms|conference room|boardroom|booth|phone booth|office|locker|car|cab|taxi|flight|hotel|train|table|bike|<parking>)',
  parking: '(parking|parking (space|spaces|spot|spots|lot|lots|place|places|garage|slot)|car park|carpark|garage|charging station|charger)',
  rooms: '(meeting room|meeting rooms|conference room|conference rooms|focus room|phone booth|phone booths|quiet room)',
  contact:
    '((phone|mobile|cell|telephone|contact|email|mail|home|postal|private|office|extension)? (number|phone number|phone|email|mail|email address|mail address|address|contact details|contact|details|extension|mobile|calendar|birthday|job title|salary|age))',
  wifi: '(wifi|wi fi|wlan|internet|wireless)',
  'i-work':
    '(i (will|am going to|do|plan to|have to|need to)? work|i (am|will be|am going to be) working|working|will work|going to work|am working)',
  'my-data': '(my|the) (personal)? (data|history|records|record|information|info)',
  group: '(team|department|people|dept|group|colleagues|folks|guys|lot|crew|bunch|peeps|gang|mob|lads|staff|person)',
  'my-team':
    '((my|our|the) (team|teammates|team mates|group|direct colleagues|colleagues|squad|crew|team members)|(my|our) (people|folks|lot|gang|bunch|coworkers|mates|guys|peeps))',
  save: '((please|and)? (save|note|store|log|record|keep|remember|jot down|put) (that|it|this) (down)?)',
  full: '(full|busy|crowded|empty|packed|quiet|occupied|lively|dead|deserted|rammed|heaving|jammed|mobbed|buzzing|chocka|chockers|chock a block|chockablock|crammed|hectic|bursting|bursting at the seams|slammed|manic|jam packed|packed out|rowdy|calm|peaceful|noisy|loud|popular|overrun|booked out|sparse|bustling|swamped|half empty|half full)',
  quietest:
    '(quietest|emptiest|calmest|deadest|slowest|sleepiest|most (quiet|dead|deserted|peaceful|relaxed|chilled|empty)|least (busy|full|crowded|packed|rammed|popular|hectic|frequented|occupied))',
  busiest:
    '(busiest|fullest|liveliest|loudest|most (busy|full|crowded|packed|popular|rammed|hectic|frequented|occupied)|least (quiet|empty))',
  quieter: '(emptier|quieter|calmer|freer|deader|less (busy|full|crowded|packed|hectic)|more (space|room))',
  busier: '(fuller|busier|livelier|louder|more (busy|full|crowded|packed|hectic))',
  symptom:
    '(((i (have|have got|got|am having|caught|am down with|have caught|have come down with|woke up with|think i have)|have got|have|got|having|caught|down with|with|come down with|woke up with) (a|the|some|this|an)? (bad|nasty|terrible|splitting|high|slight|bit of a|horrible|awful|touch of|killer|raging|stinking)? (fever|temperature|migraine|headache|cold|flu|stomach bug|bug|tummy bug|food poisoning|covid|corona|cough|sore throat|bad back|stomach ache|toothache|virus|man flu|norovirus|chest infection|throat infection|infection)|(i am|i)? (feel|feeling) (really|so|a bit|pretty|quite|absolutely|still)? (rough|ill|sick|unwell|poorly|awful|terrible|rotten|lousy|under the weather|grotty|rubbish|crap|bad|dreadful|ropey|queasy|dizzy|feverish)|(i am|i do|do)? not (feeling|feel) (so|too|very|that|at all)? (great|well|good|myself|right|hot|fit)|(i am|am)? not (very|too|so|all that|at all)? well (at all)?|(i am)? (a bit)? under the weather|(i am)? (throwing up|vomiting|sneezing|poorly)|(my)? (back|head|stomach|throat) (is|hurts|is killing me|aches)) (again|today|this morning|since last night)?)',
  illness:
    '(a|the|my)? (bad|nasty|terrible|splitting|horrible|awful|raging|stinking)? (migraine|fever|flu|covid|food poisoning|stomach bug|tummy bug|headache|cold|norovirus|tonsillitis|temperature|sore throat|virus|chest infection|bug)',
  'not-coming':
    '((i am|i will|i will be|will|i can|can)? (not|no) (be|coming|come|make it|making it|going to make it|able to come|able to work|in|working|going|work|getting out of bed)* (in|into work|into the office|to the office|work|office|to work|there|around|available)*|no (office|work)|(i am|i will be|will be|i am taking|i am going to be)? (off|out|away|off work|calling it a day)|(i am|i will|i will be|will)? (staying|stay|remaining|spending the day|resting|rest) (in bed|at home sick|in bed all day|under the duvet)|(i am|i will|i)? (take|taking|need|need to take|calling in) (a|the)? (sick day|day off|day|sick))',
  which: '((which|any|some|most|all) (ones|one|of us|of you)?)',
  there: '(in|around|present|{place})',
  belongs:
    '((is|are)? (a|the)? (part|member|members) of|(belong|belongs|belonging) to|(works|work|working|sit|sits|sitting) (in|for|at|with)|(is|are|come|comes) (from|in|with|with the))',
};
