import type { DepartmentWords } from '../language.ts';

export const departments: DepartmentWords = {
  names: {
    sales: 'Vertrieb, Verkauf, Vertriebler, Vertrieblerinnen, Verkäufer, Verkäuferinnen',
    finance: 'Finanzen, Finanz, Controlling, Controller, Buchhaltung, Buchhalter, Buchhalterinnen, Finanzer, Finanzler, Rechnungswesen',
    people: 'Personal, Personalabteilung, Personaler, Personalerinnen, Personalwesen, Recruiting',
    engineering: 'Technik, Techniker, Technikerinnen, Ingenieure, Ingenieurinnen, Ingenieurwesen',
    development: 'Entwicklung, Entwickler, Entwicklerinnen, Softwareentwickler, Softwareentwicklung, Programmierer, Programmiererinnen',
    research: 'Forschung und Entwicklung, F&E',
    operations: 'Betriebsführung',
    marketing: 'Marketing, Marketingleute',
    customers: 'Kundendienst, Kundenservice, Kundenbetreuung, Kundenbetreuer, Supporter',
    legal: 'Rechtsabteilung, Recht, Juristen, Juristinnen, Anwälte',
    it: 'Informatik, EDV',
    purchasing: 'Einkauf, Einkäufer',
    logistics: 'Logistik, Logistiker',
    product: 'Produkt, Produktmanager',
    design: 'Gestalter',
    administration: 'Verwaltung',
    management: 'Geschäftsführung',
  },
  ambiguous: 'Recht',
  // „Finanzabteilung“, „Designteam“.
  groupEndings: 'abteilung, abteilungen, team, teams, bereich, gruppe, leute, truppe, kollegen, kolleginnen',
};
