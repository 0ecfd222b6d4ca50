import type { Catalogue } from '../catalogue.js';

export const levels: Catalogue['levels'] = {
  ministry: '国务院部门',
  province: '省级政府',
  prefecture: '市级政府',
  county: '县级政府',
  township: '乡镇政府',
  street: '街道办事处',
  provincialDepartment: '省级部门',
  prefecturalDepartment: '市级部门',
  countyDepartment: '县级部门',
  department: '政府部门',
};
