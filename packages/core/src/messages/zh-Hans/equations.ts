import type { ReportCatalogue } from '../catalogue.js';
import { equationFindings } from './equation-findings.js';

/** 只核对勾稽关系时用到的文句。 */
export const zhHansEquations: ReportCatalogue = {
  locale: 'zh-Hans',
  formName: (form) => `${form} 版格式`,
  severities: { error: '错误', warning: '警告', information: '提示' },
  findings: equationFindings,
};
