import type { Sentences } from '../../language.ts';

/** How full places are, and what is known of them. */
export const places = {
  'how-full': `
how full is it
how busy is {place}
how many people are in {place}
how crowded is {place} right now
how many are in
is it packed in {place}
is {place} full already
is it quiet on {place}
what's the occupancy of {place}
headcount {place}
how many of us are in the office
number of people in {place}
how many bodies in the building
how many heads are there in {place}
capacity used at {place}
what's it like in {place}, rammed?
is it heaving in {place}
is {place} dead today
is the office empty
much going on in {place}
are there a lot of people in {place}
give me the numbers per office
numbers for all offices please
people count by office
how does {place} look today, busy
is it worth coming in or is it packed
is it chocka on {place}
is {place} rammed
how many people made it to {place}
how many came in today
how many turned up
what is the turnout in {place}
what percentage of {place} is taken
how occupied is {place}
how is {place} filling up
is the office buzzing today
is anything going on in {place}
are we many today
are we a lot in {place} {time}
figures for {place}
current utilisation of {place}
fill level of {place}
how's the office looking
how's {place}
is it getting tight in {place}
is it bursting at the seams
total number of people on site
how many colleagues sit on {place}
how many ppl in {place} rn
count of people at {place}
tell me how many folks are in {place}
would you know how busy the office is
overview of how full the offices are
office occupancy
attendance numbers
how lively is {place}
how many employees are present in {place}
are lots of people in
is {place} crowded or can i come
how packed is the office at the moment
stats for {place} today
how empty is {place}
`,
  'free-seats': `
how many free seats are there in {place}
any desks free on {place}
is there a desk for me in {place}
can i still get a seat
are there any spots left in {place}
how many seats are up for grabs in {place}
have they got any room left on {place} or is it chocka
is there space for one more on {place}
any room left in {place}
is a desk available
will i find a place to sit
can i find somewhere to sit in {place}
free desks
how many desks are unoccupied
vacant seats at {place}
how many places are still open on {place}
do you have a spare desk in {place}
is there room for five of us on {place}
we are {number} people, is there enough space in {place}
enough chairs in {place} today
how much space is left
what's free in {place}
where is a free desk
where are there free seats
which floor has free desks
available seats {place}
desk availability {place}
how many workstations are free
could we all fit on {place}
i need a desk in {place}, any left
is everything taken on {place}
are all seats gone
seats left
how many more people fit in
`,
  'emptiest-place': `
which floor is the emptiest
where is it quiet
what is the quietest floor in {place}
where can i work in peace
which office is least busy
which floor has the fewest people
where do i find the most space
least crowded place right now
where should i sit if i want it calm
calmest floor
which floor has most free desks
emptiest office
i need some quiet, which floor
where's the least going on
where is nobody sitting
somewhere quiet to concentrate
which level is not so packed
best floor for focus work
floor with the most room
which of the offices is the emptiest today
where is the lowest occupancy
`,
  'fullest-place': `
which floor is the fullest
where is it busiest
which office is the most crowded
where are most people
most popular floor today
busiest floor in {place}
where is everything happening
where's the crowd
which floor has the most people
which place is packed
where is the party
which office is fullest {time}
where do most of us sit today
floor with the highest occupancy
where is all the action
which level is the most crowded
where is most going on
top floor by headcount
`,
  'how-full-was': `
how full was it {time}
how busy was {place} {time}
how many people were in {time}
how many were in {place} {time}
was it packed {time}
was {place} full {time}
how crowded was it {time}
how many came in {time}
how many turned up {time}
was it quiet {time}
occupancy of {place} {time}
numbers of {time}
headcount {place} {time}
how many did we have in {time}
what was the turnout {time}
how was attendance {time}
did many people come {time}
was there a lot going on in {place} {time}
how many people made it to {place} {time}
how full did {place} get {time}
was it rammed {time}
how many colleagues were there {time}
`,
  'how-full-will-be': `
how full will it be {time}
will it be busy {time}
how crowded do you think {place} is going to be {time}
how many people are expected {time}
how many are coming {time}
will {place} be packed {time}
how many people will be in {place} {time}
is it going to be full {time}
what do you expect for {time}
forecast for {time}
expected numbers {place} {time}
how busy is {time} going to be
will there be space in {place} {time}
will i get a desk {time}
will it be quiet {time}
should i expect crowds {time}
how many have signed up for {time}
how many folks plan to come {time}
how will it look in {place} {time}
how full is {place} {time}
how busy is {place} {time}
is {time} a busy day
will it be rammed {time}
is {place} likely to be crowded {time}
are a lot of people coming {time}
prediction for {place} {time}
what will the headcount be {time}
are many of us going to be in {time}
how empty will it be {time}
will we all fit in {time}
can we expect a full house {time}
will there be free desks {time}
any seats left {time}
is there room {time}
is {time} going to be heaving
estimated occupancy {time}
`,
  'usually-full': `
how full is {place} usually on {time}
is it usually busy on {time}
how many people usually come on {time}
how are {time} as a rule in {place}, busy?
typical occupancy of {place}
how busy does it get on {time} normally
on average how many people are in
what's a normal {time} like in {place}
is {time} generally crowded
how crowded is it as a rule
average attendance on {time}
how many are there typically
does it tend to be busy on {time}
how does a usual {time} look
are {time} quiet in general
is {place} always this full
what is the usual headcount
how full does {place} tend to be
are {time} normally packed
usual numbers for {time}
how busy are {time} in {place}
is it often full on {time}
in general how full is {place}
`,
  'quietest-day': `
which day is the quietest
what's the best day for a quiet office
when is {place} emptiest
which weekday has the fewest people
on what day is it least busy
i want peace and quiet, which day should i come
calmest day of the week in {place}
least crowded day
what day is the office dead
when is it quietest
when do the fewest people come
which day is best to avoid the crowd
best day for focus work in the office
which day has the most free desks
when is hardly anybody in
which day {time} will be quietest
emptiest day {time}
when are there fewest colleagues
is there a day when nobody comes
which day would be good for concentrated work
`,
  'fullest-day': `
which day is the busiest
when is {place} fullest
what day do most people come
busiest day of the week
on which day is it most crowded
which weekday has the most people
most popular day
when is it packed
which day {time} will be the fullest
what's the peak day
when are the most people in {place}
on what day is everybody in
when is the office at its busiest
which day is most happening
top day for attendance
which day should i avoid because it's full
when is it rush hour day
`,
  'which-places': `
which offices are there
what offices do we have
list all offices
which floors does {place} have
list the levels in {place}
what floors are in {place}
do we also have an office in {place}
do we have an office in london
where are our offices
in which cities are we
which sites exist
what locations can i choose from
how many offices do we have
how many floors does {place} have
show me all locations
which buildings belong to us
what places do you know
where do we have sites
name the floors of {place}
is there an office in madrid
are there other offices
which storeys are there in {place}
all our branches
what is {place} called
which places can i say
what's the biggest office
capacity of {place}
how many seats does {place} have in total
how big is {place}
where is the {place} office
in which time zone is {place}
`,
  'when-open': `
when is {place} open
what are the opening hours
opening hours {place}
is the office open on {time}
when does {place} close
how late can i be in the {place} office today
until when is {place} open
what time do you open
from when can i get in
is {place} open at the weekend
how early can i come to {place}
when do the doors open
can i get into {place} {time}
is {place} closed {time}
till what time can i stay in {place}
what time does the building shut
does {place} open on {time}
when do they lock up
can i work there until ten at night
business hours of {place}
is the building accessible on {time}
by when do i have to be out of {place}
how long is the office open {time}
is anyone allowed in on {time}
is it a working day {time}
are we open {time}
opening times
can i come in on {time} or is it shut
`,
  'closed-days': `
on which days is {place} closed
closed days
bank holidays in {place}
which days are we shut
when is {place} closed this year
which public holidays are there
office holidays
is there a company holiday soon
what days off are there for the office
when is the next closed day
list the closing days
days when the office is not open
is the office closed over christmas
when are we closed between the years
holiday calendar of {place}
when is {place} shut
which dates is nobody allowed in
next bank holiday
`,
} as const satisfies Sentences;
