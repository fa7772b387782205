import type { Sentences } from '../../language.ts';

/** How full places are, and facts about them. */
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
how's it looking in {place}, busy
how many folks in {place}
is there much going on at {place}
is {place} busy rn
is it rammed in {place}
what are the numbers for {place}
how many people have we got in {place}
what's the headcount in {place}
how many have come in so far
is it worth going to {place} today, how full is it
is {place} empty or full
how many colleagues in {place} today
are many people about
how full are we
people in {place}, how many
are there lots of folks in {place}
what's occupancy like on {place}
how crammed is {place}
is it mad in {place} today
how's {place} looking
hows {place} doing, busy?
is {place} heaving
busy in {place}?
is it dead in {place}
is {place} chocka
what's the crowd like at {place}
is {place} bursting
how many bums on seats in {place}
headcount on {place} pls
count for {place} now
is it packed on {place}
much of a crowd in {place}
how packed is it over in {place}
is {place} a ghost town
how many have we got in {place}
what's the number on {place}
is the place empty
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
can we squeeze in {number} more on {place}
is there anywhere to sit on {place}
do you have any desks left on {place}
what's the seat situation in {place}
is there still room for me in {place}
how many of the desks are free on {place}
would {number} of us fit on {place}
are any spots going in {place}
can i get a seat on {place} right now
is {place} out of desks
are there enough desks for us in {place}
how much room is there on {place}
do i still get a desk in {place}
desks left in {place}?
any chance of a seat in {place}
number of empty seats at {place}
somewhere to sit on {place}
is there somewhere to sit on {place}
any desks going on {place}
any spare desks in {place}
can i get a desk on {place}
is there room for me on {place}
how many desks left in {place}
will i find a seat on {place}
space left on {place}?
are there seats going spare
got any free spots on {place}
desk free anywhere in {place}
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
which floor has the least folks on it
where's the least crowded corner in {place}
i have a call, where's it quiet
which office has the least going on
i need a calm spot, which floor do you suggest
where can i concentrate
which floor is dead
what's the emptiest bit of {place}
where's hardly anyone sitting
which level has the fewest people in {place}
where do i get peace today
lowest occupancy floor
where could i make phone calls without bothering anyone
where is there still plenty of space
where would i be undisturbed
which floor has the most space left
quietest office today
find me the calmest place
in which office is least happening {time}
which level is deadest
which floor is deadest in {place}
which level at {place} is deadest just now
where's quiet in {place}
quietest corner of {place}
which floor's got most space
which floor in {place} has the fewest people
emptiest floor right now
which {place} floor has fewest people on it
need to focus, which floor's quietest
got a load of calls, where's quiet in {place}
where can i get some peace in {place}
which office is emptiest
least crowded floor in {place}
which floor is the calmest at {place} and how many are on it
what's the quietest floor at {place}
where's the least busy spot
floor with most free desks in {place}
which of the {place} floors would you pick for a quiet morning
need to get my head down, quietest floor at {place}
need to get my head down, whats the quietest floor at {place} and how many are on it
need to focus, which floor at {place} is calmest and how many people
i've got to concentrate, where's quiet in {place} and how many are there
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
where's the most crowded spot in {place}
which floor is heaving today
which of the floors is busiest right now
on which level do i find most folks
which site has the most people in
where's everyone crammed together
what floor has the largest crowd
which office is bursting today
where do i have the best chance of company
which floor should i avoid, it's too full
name the busiest office
where is it most lively
which storey is fullest
the fullest floor is which one
where are the most seats taken
which location is busiest {time}
where is it jam packed
in which office are most of us {time}
which floor's most packed in {place}
which office is heaving most
most crowded floor
where's everybody sat
which floor in {place} is rammed
where's all the action in {place}
which office has most people in
what's the fullest floor
most packed level at {place}
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
was there much going on {time}
how many were around in {place} {time}
how many folks did we have in {place} {time}
how many were on {place} {time}
did loads of people come in {time}
were many people in {place} {time}
how empty was {place} {time}
how many showed up at {place} {time}
what did the numbers look like {time}
attendance figures for {time}
was {place} busy {time}
was {place} dead {time}
how well attended was {place} {time}
how crammed was {place} {time}
total of people in {place} {time}
how did {place} fill up {time}
number of people in {place} {time}
how was {place} {time}, full?
were the offices full {time}
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
how's {place} gonna be {time}
how many will turn up in {place} {time}
is there going to be a crowd {time}
how rammed will it be {time}
is {place} gonna be busy {time}
what's the outlook for {place} {time}
do you reckon it'll be full {time}
how many do we expect at {place} {time}
are many folks coming to {place} {time}
will {place} be empty {time}
what numbers do you expect for {place} {time}
will lots of people come in {time}
is it worth coming in {time} or is it packed
how quiet will {place} be {time}
how many people are planning for {place} {time}
is {place} gonna be rammed {time}
is it gonna be busy {time}
how busy will {place} be {time}
will it be packed in {place} {time}
how many are in {time}
how many are we expecting {time}
what's {time} looking like in {place}
how's {time} looking for {place}
expected headcount {time}
is {time} going to be quiet
will {place} be heaving {time}
how full are we gonna be {time}
how many people have said {time}
numbers for {place} {time}
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
do {time} tend to get crowded
what's {place} like on a normal {time}
how many people are in {place} on an average day
how packed does {place} normally get
how many folks come on {time} as a rule
is {place} mostly empty on {time}
is {time} normally busy in {place}
typically how many are in on {time}
average number of people in {place}
how full are {time} usually
on a typical {time} how busy is {place}
are {time} always this dead
usual turnout in {place} on {time}
do many people come in on {time} usually
is it normal that {place} is so full
how is it on {time} in general
what do {time} look like normally in {place}
how crowded do {time} get
how busy does {place} get {time}
how rammed does {place} usually get {time}
how full is {place} normally {time}
is {place} usually busy {time}
whats {place} like on a typical {time}
average crowd in {place} {time}
is it normally packed {time}
how many usually come in {time}
what's the usual turnout {time} in {place}
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
on which day do i have the place to myself
when is there the least going on in {place}
when can i work undisturbed in {place}
what day has the fewest folks
which weekday is dead
i hate crowds, which day is best
when's the calmest time of the week
i need to concentrate, which weekday should i go in
which day has the lowest attendance in {place}
what's the slowest day in {place}
on what weekday do hardly any people come
when do i easily get a desk in {place}
when is {place} least packed
which day is nice and quiet
what weekday is least popular
give me the day with the fewest people
when is it nearly empty
which day of the week has the most room
which weekday is normally dead in {place}
quietest day in {place}
what day is {place} emptiest
best day for peace and quiet in {place}
least busy day to come in
which day has fewest people in {place}
when's {place} at its quietest in the week
deadest day of the week at {place}
what day would i have {place} to myself
if i want it quiet in {place} which day should i go
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
which day sees the biggest crowd
when's everybody in at {place}
on which weekday is {place} at its fullest
what day gets the most people in
which day do most folks turn up
what's the most crowded day in {place}
when is {place} rammed
which weekday has it the busiest
when should i not come because it's too full
day with the highest attendance
when is the worst day to find a seat
which is the liveliest weekday in {place}
top weekday at {place}
on what day is it hardest to get a desk
what day is the office really buzzing
most people come on which day
busiest day in {place}
what day of the week is {place} busiest
which day is {place} most rammed
when's {place} at its busiest in the week
what's the peak day at {place}
which day sees most people in {place}
most popular day to be in {place}
which weekday is the most packed
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
what offices are on your list
where all do we have offices
which towns have an office
how many sites have we got
what floors are there
tell me the names of the offices
give me a list of locations
how many levels has {place} got
which floors can i pick in {place}
where can i work from, which offices
what are our sites called
all the offices please
is there a site in rome
have we got an office in tokyo
name all our buildings
which office locations do you support
how large is {place}
what's the capacity in {place}
how many desks has {place} got altogether
does {place} have a ground floor
list the sites we've got
what levels does {place} have
what levels does the {place} office have
which floors does {place} have and how big are they
what floors are there in {place} and how many does each fit
what places have we got
where have we got offices
how many floors has {place} got
what sites are there
which buildings do we have
how many people fit on each floor of {place}
capacity of each floor in {place}
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
till when can i stay in {place}
what hours does {place} keep
{place}, is it open on {time}
can i get in to {place} on {time}
is anyone let into {place} on {time}
when does {place} open its doors
when do they shut {place}
how late is {place} open
from what time can i go in to {place}
is {place} accessible at night
am i able to work from {place} on {time}
does {place} shut early {time}
is {place} open {time} or not
when do i need to be out of {place}
what time can i get into {place} {time}
is {place} going to be open {time}
hours for {place}
when are you open
from when to when is {place} open
what time do the doors open in {place}
what time does {place} open
can i get in to {place} {time}
til when is {place} open {time}
when does {place} shut
what time do they lock up at {place}
is {place} open {time}
how early can i get into {place}
when can i get into {place} in the morning
what time do we get kicked out of {place}
opening times for {place}
until what time can i stay in {place}
is {place} accessible {time}
is {place} unlocked {time}
do they unlock {place} {time}
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
when is {place} not open this month
is there a holiday coming up in {place}
which days will the office be locked
what days is nobody let in
upcoming closures in {place}
is {place} shut between christmas and new year
any closing days in december
what are the public holidays for {place}
is {place} shut over easter
days off for the whole office
on what dates are we not able to go in
bank holidays please
planned closures
which days is {place} unavailable
are there any days we're closed {time}
does {place} have company holidays
when's the next holiday in {place}
when's {place} closed
which days is {place} shut
is {place} closed over christmas
any closed days coming up at {place}
bank holidays at {place}
days we're shut
`,
} as const satisfies Sentences;
