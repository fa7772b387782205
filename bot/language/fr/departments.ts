import type { DepartmentWords } from '../language.ts';

export const departments: DepartmentWords = {
  names: {
    sales: 'Ventes, Commercial, Commerciaux, Commerciales, Vendeurs, Vendeuses',
    finance: 'Finances, Comptabilité, Compta, Comptables, Financier, Financière, Financiers, Financières',
    people: 'Ressources humaines, RH, DRH, Recruteurs',
    engineering: 'Ingénierie, Ingénieurs, Ingénieures, Ingés, Techniciens',
    development: 'Développement, Développeurs, Développeuses, Informaticiens, Programmeurs',
    research: 'Recherche et développement',
    operations: 'Opérations',
    marketing: 'Marketing, Marketeurs',
    customers: 'Service client, Relation client',
    legal: 'Juridique, Service juridique, Juristes, Avocats',
    it: 'Informatique',
    purchasing: 'Achats, Acheteurs',
    logistics: 'Logistique, Logisticiens',
    product: 'Produit',
    design: 'Conception, Graphistes',
    administration: 'Administration',
    management: 'Direction',
  },
  ambiguous: '',
};
