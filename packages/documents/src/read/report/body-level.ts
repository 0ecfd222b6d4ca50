import type { BodyLevel } from '@disclosure-report/core';

const municipalities = /^(?:北京|上海|天津|重庆)市?/;

const departmentEnd = /(?:局|厅|委|委员会|办公室|办公厅|办|部|中心|处|署|馆|队|院|台|站|所)$/;

/** Zones with a government of their own, whose rank their name does not tell. */
const zone =
  /(?:开发区|高新区|新区|实验区|园区|示范区|度假区|风景区|名胜区|保税区|合作区|试验区|管理区|自贸区)/;

/**
 * The rank of a body as far as its name tells. A bare 市 may be a prefecture or a county, so it tells nothing.
 */
export const levelOf = (name: string): BodyLevel | undefined => {
  const plain = name.replace(/[\s（(].*$/, '');
  if (/^(?:国务院|国家|中华人民共和国)/.test(plain)) return 'ministry';
  if (/街道(?:办事处|办)?$/.test(plain)) return 'street';
  if (/(?:乡|镇|苏木)(?:人民政府|政府)?$/.test(plain)) return 'township';
  const area = plain.replace(/(?:人民政府|政府|行政公署)$/, '');
  return departmentEnd.test(area) ? departmentLevel(area) : areaLevel(area);
};

const areaLevel = (area: string): BodyLevel | undefined => {
  if (/(?:省|自治区)$/.test(area) || new RegExp(`${municipalities.source}$`).test(area)) return 'province';
  if (zone.test(area)) return undefined;
  if (/(?:县|旗)$/.test(area) || /.区$/.test(area)) return 'county';
  if (/(?:自治州|地区|盟)$/.test(area)) return 'prefecture';
  // A city under a named prefecture, 苏州市昆山市, can only be a county.
  return /(?:市|州).+市$/.test(area) ? 'county' : undefined;
};

/** A department ranks with the area that its name begins with. */
const departmentLevel = (name: string): BodyLevel => {
  const office = name.replace(/人民政府/, '');
  if (zone.test(office)) return 'department';
  if (/(?:县|旗)/.test(office) || /.区/.test(office.replace(/自治区|地区|社区|灾区|库区|林区/g, ''))) {
    return 'countyDepartment';
  }
  if (/(?:自治州|地区|盟)./.test(office)) return 'prefecturalDepartment';
  if (municipalities.test(office) && !/市.+市/.test(office)) return 'provincialDepartment';
  if (/^.{1,8}?(?:省|自治区)/.test(office) && !/市(?![场政容])/.test(office)) return 'provincialDepartment';
  return 'department';
};
