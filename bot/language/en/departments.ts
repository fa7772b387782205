import type { DepartmentWords } from '../language.ts';

export const departments: DepartmentWords = {
  names: {
    sales: 'Sales, Salespeople, Salesmen, Salesfolk, Sellers, Account managers, Account execs, Sales reps',
    finance: 'Finance, Finances, Accounting, Accounts, Accountants, Bookkeepers, Bookkeeping, Controllers, Controlling, Controller',
    people: 'Human Resources, HR, People, People and Culture, People & Culture, People team, Recruiters, Recruiter, Recruiting',
    engineering: 'Engineering, Engineers, Techies',
    development: 'Development, Software development, Software, Developers, Devs, Dev team, Programmers, Coders',
    research: 'Research and Development, R&D',
    operations: 'Operations, Ops',
    marketing: 'Marketing, Marketers, Marketeers',
    customers: 'Customer Care, Customer Service, Customer Support, Customer Success, Support, Support agents',
    legal: 'Legal, Lawyers, Legal counsel, Solicitors',
    it: 'IT, Sysadmins, Admins',
    purchasing: 'Purchasing, Procurement, Buyers',
    logistics: 'Logistics',
    product: 'Product, Product managers',
    design: 'Design, Designers, Designer, Graphic designers',
    administration: 'Administration',
    management: 'Management',
  },
  ambiguous: 'IT, People, Accounts, Product, Design',
};
