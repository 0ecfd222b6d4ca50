import type { Catalogue } from '../catalogue.js';

export const levels: Catalogue['levels'] = {
  ministry: 'A department of the State Council',
  province: 'A provincial government',
  prefecture: 'A prefectural government',
  county: 'A county government',
  township: 'A township',
  street: 'A street office',
  provincialDepartment: 'A provincial department',
  prefecturalDepartment: 'A prefectural department',
  countyDepartment: 'A county department',
  department: 'A department',
};
