import type { NamedPerson } from '../../server/presence/picture.ts';
import { searchKey } from '../../server/presence/search-key.ts';
import type { Context } from '../context.ts';

/** Usual names of departments in the languages of the bot, and of the people there, one department per line. */
const SAME = [
  'Sales, Vertrieb, Verkauf, Ventes, Commercial, Commerciaux, Commerciales, Ventas, Comercial, Comerciales, Vendeurs, Vendeuses, Vendedores, Vendedoras, Vertriebler, Vertrieblerinnen, Verkäufer, Verkäuferinnen, Salespeople, Salesmen, Salesfolk, Sellers, Account managers, Account execs, Sales reps',
  'Finance, Finances, Finanzen, Finanz, Finanzas, Accounting, Accounts, Accountants, Bookkeepers, Bookkeeping, Controllers, Controlling, Controller, Buchhaltung, Buchhalter, Buchhalterinnen, Finanzer, Finanzler, Rechnungswesen, Comptabilité, Compta, Comptables, Financier, Financière, Financiers, Financières, Contabilidad, Contables, Contadores, Financieros',
  'Human Resources, HR, People, People and Culture, People & Culture, People team, Personal, Personalabteilung, Personaler, Personalerinnen, Personalwesen, Recruiters, Recruiter, Recruiting, Ressources humaines, RH, DRH, Recruteurs, Recursos Humanos, RRHH, RR HH, Reclutadores',
  'Engineering, Technik, Techniker, Technikerinnen, Ingenieure, Ingenieurinnen, Engineers, Ingénierie, Ingénieurs, Ingénieures, Ingés, Ingeniería, Ingenieros, Ingenieras, Inges, Ingenieurwesen, Técnicos, Techniciens, Techies',
  'Development, Software development, Software, Developers, Devs, Dev team, Programmers, Coders, Entwicklung, Entwickler, Entwicklerinnen, Softwareentwickler, Softwareentwicklung, Programmierer, Programmiererinnen, Développement, Développeurs, Développeuses, Informaticiens, Programmeurs, Desarrollo, Desarrolladores, Desarrolladoras, Programadores, Programadoras, Informáticos',
  'Research and Development, R&D, Forschung und Entwicklung, F&E, Recherche et développement, Investigación y desarrollo, I+D',
  'Operations, Opérations, Operaciones, Ops, Betriebsführung',
  'Marketing, Mercadotecnia, Mercadeo, Marketers, Marketeers, Marketeros, Marketingleute, Marketeurs',
  'Customer Care, Customer Service, Customer Support, Customer Success, Support, Support agents, Kundendienst, Kundenservice, Kundenbetreuung, Kundenbetreuer, Supporter, Service client, Relation client, Atención al cliente, Servicio al cliente, Soporte',
  'Legal, Rechtsabteilung, Recht, Juristen, Juristinnen, Anwälte, Lawyers, Legal counsel, Solicitors, Juridique, Service juridique, Juristes, Avocats, Jurídico, Juristas, Abogados, Departamento jurídico',
  'IT, Informatik, EDV, Informatique, Informática, Sistemas, Sysadmins, Admins',
  'Purchasing, Procurement, Einkauf, Einkäufer, Buyers, Achats, Acheteurs, Compras, Compradores',
  'Logistics, Logistik, Logistiker, Logistique, Logisticiens, Logística',
  'Product, Product managers, Produkt, Produktmanager, Produit, Producto',
  'Design, Conception, Designers, Designer, Gestalter, Graphistes, Graphic designers, Diseño, Diseñadores, Diseñadoras',
  'Administration, Verwaltung, Administración',
  'Management, Geschäftsführung, Direction, Dirección',
].map((line) => line.split(', '));

/** If only engineers are known, a question about developers means them, and the other way round. */
const NEARLY: readonly (readonly [string, string])[] = [
  ['Engineering', 'Development'],
  ['Development', 'Engineering'],
  ['Development', 'IT'],
];

/** "Is it full?" is about an office, and "people" means everybody. */
const NO_NAMES: ReadonlySet<string> = new Set(['IT', 'People', 'Accounts', 'Product', 'Design', 'Recht']);

/** By what is written. */
const OTHER_NAMES = new Map(
  SAME.flatMap((names) => {
    const [first = ''] = names;
    const near = NEARLY.flatMap(([from, to]) => (from === first ? SAME.filter(([name]) => name === to) : []));
    return names.filter((name) => !NO_NAMES.has(name)).map((name) => [searchKey(name), [names, ...near]] as const);
  }),
);

/** German words for a group, at the end of a compound: "Finanzabteilung", "Designteam". */
const GROUP_WORD = /^(.{2,}?) ?(abteilung|abteilungen|team|teams|bereich|gruppe|leute|truppe|kollegen|kolleginnen)$/;

/** The written name, and without the word for a group at its end and the "s" that joins them: "Vertriebsabteilung". */
function spellingsOf(written: string): string[] {
  const [, name] = GROUP_WORD.exec(searchKey(written)) ?? [];
  if (name === undefined) return [written];
  return [written, name, ...(name.endsWith('s') ? [name.slice(0, -1)] : [])];
}

/**
 * The members who may be named, so that others are not revealed. A name in another language ("Ventas") counts if no department has that
 * name itself.
 */
export function membersOf({ board, picture }: Seen, department: string): NamedPerson[] {
  const names = board.names();
  const called = (name: string) => names.department(name).flatMap((id) => picture.find('', id) ?? []);
  const found = spellingsOf(department)
    .flatMap((name) => [[name], ...(OTHER_NAMES.get(searchKey(name)) ?? [])])
    .map((same) => same.flatMap(called))
    .find(({ length }) => length > 0);
  return (found ?? []).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Whether a department has a member who may be named. It stops at the first, so it is cheap. */
export function isDepartment({ board, picture }: Seen, written: string): boolean {
  const names = board.names();
  const isCalled = (name: string) => names.department(name).some((id) => picture.find('', id) !== undefined);
  return spellingsOf(written).some((name) => isCalled(name) || (OTHER_NAMES.get(searchKey(name)) ?? []).flat().some(isCalled));
}

type Seen = Pick<Context, 'board' | 'picture'>;
