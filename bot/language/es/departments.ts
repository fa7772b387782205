import type { DepartmentWords } from '../language.ts';

export const departments: DepartmentWords = {
  names: {
    sales: 'Ventas, Comercial, Comerciales, Vendedores, Vendedoras',
    finance: 'Finanzas, Contabilidad, Contables, Contadores, Financieros',
    people: 'Recursos Humanos, RRHH, RR HH, Reclutadores',
    engineering: 'Ingeniería, Ingenieros, Ingenieras, Inges, Técnicos',
    development: 'Desarrollo, Desarrolladores, Desarrolladoras, Programadores, Programadoras, Informáticos',
    research: 'Investigación y desarrollo, I+D',
    operations: 'Operaciones',
    marketing: 'Mercadotecnia, Mercadeo, Marketeros',
    customers: 'Atención al cliente, Servicio al cliente, Soporte',
    legal: 'Jurídico, Juristas, Abogados, Departamento jurídico',
    it: 'Informática, Sistemas',
    purchasing: 'Compras, Compradores',
    logistics: 'Logística',
    product: 'Producto',
    design: 'Diseño, Diseñadores, Diseñadoras',
    administration: 'Administración',
    management: 'Dirección',
  },
  ambiguous: '',
};
