import type { Sentences } from '../../language.ts';

/** The asker's mode. */
export const modes = {
  'my-mode': `
what is my presence mode
am i counted anonymously
is my name recorded
which mode am i in
do you record me
do you track me at all
how do you record me
am i being recorded
am i shown by name
show me my privacy settings
which modes can i choose
can i stay anonymous
how am i counted here
am i named or just counted
start recording me again
record me again
i want to be counted again
turn my presence back on
opt me back in
change my mode
what are my privacy options
what's recorded about how i appear
how do you treat my name
am i set to be counted only
is my presence on or off
what visibility setting do i have
in what mode do you keep me
do others see my name or just a number
can i change how i'm recorded
do i get named
turn recording back on for me
please start tracking me again
include me again
how do i opt back in
what are the different modes
which privacy mode applies to me
am i opted out
show me which options for recording there are
`,
  'mode-track': `
count me without my name
only count me
don't show my name to anybody
count me but keep my name out of it
i'd rather stay anonymous
make me anonymous
i'd prefer just being a number
leave my name off the lists
hide my name
i want to be counted anonymously
don't mention me by name
please no name, just the headcount
use me for the numbers only
take my name out but keep counting me
anonymise me
i don't want my name shown
keep me in the statistics but nameless
i'm fine being counted, just not by name
nobody needs to see my name, counting is ok
show me as a number only
switch me to anonymous
please don't tell anybody my name
include me without naming me
have my name removed but count me
i don't want to show up by name
make it so that i'm counted but not listed
could you keep my name secret
others shouldn't find me by name
anonymous mode please
no name for me, just a plus one
count me nameless
drop my name from everything, numbers are fine
count me but leave my name out
keep counting me but without my name
don't name me but count me
anonymous please, just count me
i want to be a number only
keep me in the numbers, not the names
i'd rather not be named, just counted
i don't want my name shown but do count me
`,
  'mode-display': `
show my name again
count me with my name
list me by name
you may use my name
others can see my name again
i want to be named
make me findable again
i don't want to be anonymous any longer
put my name back on the lists
stop hiding my name
it's fine to show my name
display my name to colleagues
i'd like people to find me by name
use my name again please
go back to showing my name
i'm ok with my name being visible
you can list me by name again
put my name back
people should be able to look me up by name again
switch me to the mode with name
let my colleagues see it's me
name me on the lists
end the anonymous mode
no need for anonymity, show who i am
i'd like to appear under my name
start naming me again
let me be named once more
my name can be shown now
stop counting me namelessly
please list me properly with name
name me again
i'm happy to be named
`,
  'mode-off': `
stop recording me
don't track me
i don't want to be tracked
quit collecting data about me
i don't consent to being recorded
opt me out
i want to opt out
stop monitoring me
don't count me at all
switch my presence off
i'd like you to stop logging where i am
turn off tracking for me
leave me out of this altogether
don't record me anymore
please exclude me from this whole thing
i withdraw my consent
stop watching my sign-ins
i'd like not to be tracked at all
erase me from tracking and leave me alone
i want out
do not monitor my sign-ins any longer
stop collecting anything on me
i don't want to be part of this
cease recording my whereabouts
switch me off completely
stop spying on where i am
remove me from the system for good
stop keeping records of me
please don't log me any more
take me out of the recording
no more tracking of me please
i object to being recorded
i'm opting out of this tool
you're not allowed to record me any more
end my recording
stop tracking me
stop tracking me full stop
don't record me any more
stop recording where i am
opt me out completely
quit logging me
i don't want you recording anything about me
`,
} as const satisfies Sentences;
