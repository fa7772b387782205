import type { Sentences } from '../../language.ts';

/** What hides people, or denies or takes back what they said; and what does not say where they are. */
export const takingBack = {
  'say-hidden': `
hide me
make me invisible to everybody {time}
hide me {time}
i don't want to be seen {time}
don't show me {time}
i want to be invisible
keep my location private {time}
don't tell anyone where i am
don't show where i am {time}
i'd rather not be visible {time}
incognito {time}
nobody should see me {time}
conceal me
go invisible {time}
take me off the list {time}
turn off my visibility
stealth mode {time}
please don't let others see me {time}
remove me from the list of people in
`,
  'say-shown': `
show me again
stop hiding me
unhide me
make me visible again
i want to be visible again
i'm no longer hidden
end hiding
you can show me again
turn my visibility back on
others may see me again
don't hide me any more
reveal me
let others see me again
put me back on the list
`,
  'say-not': `
i'm not in {place}
i'm not in the office
i'm no longer in {place}
i'm not at home
i left the office
i've gone
not in {place} any more
i'm not remote
i am not there
i won't be in {time}
i'm not coming in {time}
i don't come {time}
can't make it {time}
i am not on leave
i've left {place}
that's wrong, i'm not in {place}
i'm gone for today
i'm not working from {place}
`,
  'say-nothing': `
i'm
i want to set my status
i'd like to say where i am
change my status
update my location
set my status
let me enter where i am
i want to tell you where i am
enter my presence
`,
  'say-from': `
i come from {place}
i'm from {place}
i am coming from home
i came from {place}
i'm just coming from {place}
`,
  clear: `
clear my status
back to automatic
reset my status
forget what i said
start over
start afresh
delete my statement
remove my entry
use my sign-ins again
forget my location
switch me back to automatic
clear everything i said
reset
cancel my status
drop what i told you
go by my sign-ins
wipe my status
`,
  undo: `
undo
take that back
undo that
revert
that was wrong
that was a mistake
oops
not what i meant, undo it
undo the last one
cancel that last entry
scrap that
i didn't mean that, take it back
go back
reverse that
`,
} as const satisfies Sentences;
