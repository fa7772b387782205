/** Common names of many languages, combined at random. Any resemblance to real people is a coincidence. */
export const GIVEN_NAMES =
  'Amara Jonas Mei Ravi Sofia Tomasz Aisha Lukas Hana Diego Freya Omar Ingrid Kofi Yuki Elena Mateo Priya Anton Leila Bastian Chiara Dmitri Eun Farah Goran Helga Ines Jamal Katarina Liam Marisol Niklas Olga Pascal Qing Rosa Stefan Thandi Ulrike Viktor Wanda Ximena Yusuf Zofia Adaeze Björn Carmen Deniz Esther Felipe Grace Hiroshi Imani Jasper Keiko Lerato Milan Nadia Oskar Paloma Rahul Siobhan Tariq Uma Vera Wei Yara Zane Aroha Beatriz Cem Dalia Emre Fatima Gabriel Hoa Ivan Jia Kwame Linnea Magnus Nkechi Orla Petra Renata Samir Tuan'.split(
    ' ',
  );

export const FAMILY_NAMES =
  'Okafor Lindqvist Tanaka Sharma Moreau Kowalski Haddad Brandt Novák Fernández Eriksen Mensah Suzuki Petrova Silva Iyer Vogel Rahman Keller Rossi Volkov Park Nasser Horvat Schulte Costa Washington Nowak O’Brien Reyes Berg Ivanova Laurent Zhang Castillo Weber Dlamini Hoffmann Popescu Jansen Mendoza Demir Lewandowska Adeyemi Larsen Ortega Yılmaz Cohen Barbosa Nguyen Sato Wanjiru Peeters Nakamura Molefe Jovanović Haidari Nyström Vega Gupta Murphy Aziz Krishnan Fischer Lim Santos Thompson Ngata Almeida Kaya Rossi-Klein Winter Öztürk Chowdhury Andrade Pham Sokolov Chen Boateng Åkesson Johansson Eze Walsh Becker Carvalho Hussein Tran Marković Ferrari Lopes Quist Usman'.split(
    ' ',
  );

export const DEPARTMENTS: readonly { name: string; share: number; titles: readonly string[] }[] = [
  { name: 'Engineering', share: 0.34, titles: ['Software Engineer', 'Senior Engineer', 'Test Engineer', 'Platform Engineer'] },
  { name: 'Sales', share: 0.17, titles: ['Account Manager', 'Sales Engineer', 'Sales Representative'] },
  { name: 'Customer Care', share: 0.14, titles: ['Support Specialist', 'Customer Success Manager'] },
  { name: 'Operations', share: 0.11, titles: ['Operations Analyst', 'Facility Coordinator', 'IT Administrator'] },
  { name: 'Finance', share: 0.09, titles: ['Controller', 'Accountant'] },
  { name: 'Marketing', share: 0.08, titles: ['Content Designer', 'Campaign Manager'] },
  { name: 'People', share: 0.07, titles: ['People Partner', 'Recruiter'] },
];
