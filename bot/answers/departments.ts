import type { NamedPerson } from '../../server/presence/picture.ts';
import { searchKey } from '../../server/presence/search-key.ts';
import type { Context } from '../context.ts';

/** Usual names of departments in the languages of the bot, one department per line. */
const SAME = [
  'Sales, Vertrieb, Verkauf, Ventes, Commercial, Commerciaux, Commerciales, Ventas, Comercial, Vendeurs, Vendedores',
  'Finance, Finances, Finanzen, Finanzas, Accounting, Buchhaltung, Rechnungswesen, Comptabilité, Compta, Comptables, Financiers, Contabilidad, Contables, Financieros',
  'Human Resources, HR, Personal, Personalabteilung, Ressources humaines, RH, DRH, Recursos Humanos, RRHH',
  'Engineering, Technik, Ingénierie, Ingénieurs, Ingés, Ingeniería, Ingenieros',
  'Development, Entwicklung, Développement, Développeurs, Devs, Desarrollo, Desarrolladores',
  'Research and Development, R&D, Forschung und Entwicklung, Recherche et développement, Investigación y desarrollo',
  'Operations, Opérations, Operaciones',
  'Marketing, Mercadotecnia, Mercadeo',
  'Customer Care, Customer Service, Customer Support, Kundendienst, Kundenservice, Service client, Relation client, Atención al cliente, Servicio al cliente',
  'Legal, Rechtsabteilung, Juridique, Service juridique, Juristes, Jurídico, Juristas, Abogados, Departamento jurídico',
  'IT, Informatik, EDV, Informatique, Informática, Sistemas',
  'Purchasing, Procurement, Einkauf, Achats, Acheteurs, Compras, Compradores',
  'Logistics, Logistik, Logistique, Logisticiens, Logística',
  'Product, Produkt, Produit, Producto',
  'Design, Conception, Designers, Graphistes, Diseño, Diseñadores',
  'Administration, Verwaltung, Administración',
  'Management, Geschäftsführung, Direction, Dirección',
].map((line) => line.split(', '));

/** All names of a department, by each of its names. "IT" is left out: "is it full?" is about an office. */
const OTHER_NAMES = new Map(SAME.flatMap((names) => names.filter((name) => name !== 'IT').map((name) => [searchKey(name), names])));

/**
 * The members who may be named, so that others are not revealed. A name in another language ("Ventas") counts if no department has that
 * name itself.
 */
export function membersOf({ board, picture }: Seen, department: string): NamedPerson[] {
  const names = board.names();
  const called = (name: string) => names.department(name).flatMap((id) => picture.find('', id) ?? []);
  const members = called(department);
  const found = members.length > 0 ? members : (OTHER_NAMES.get(searchKey(department)) ?? []).flatMap(called);
  return found.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Whether a department has a member who may be named. It stops at the first, so it is cheap. */
export function isDepartment({ board, picture }: Seen, written: string): boolean {
  const names = board.names();
  const isCalled = (name: string) => names.department(name).some((id) => picture.find('', id) !== undefined);
  return isCalled(written) || (OTHER_NAMES.get(searchKey(written)) ?? []).some(isCalled);
}

type Seen = Pick<Context, 'board' | 'picture'>;
