import type { Locale } from '@disclosure-report/core';

/** Words the writers put around a report. */
export interface Words {
  readonly body: string;
  readonly level: string;
  readonly region: string;
  readonly year: string;
  readonly published: string;
  readonly source: string;
  readonly untitled: string;
  readonly unread: string;
}

export const wordsIn: Readonly<Record<Locale, Words>> = {
  'zh-Hans': {
    body: '机关',
    level: '层级',
    region: '地区',
    year: '年度',
    published: '发布日期',
    source: '来源',
    untitled: '政府信息公开工作年度报告',
    unread: '此表未能读取。',
  },
  en: {
    body: 'Body',
    level: 'Level',
    region: 'Region',
    year: 'Year',
    published: 'Published',
    source: 'Source',
    untitled: 'Annual report on open government information',
    unread: 'This table could not be read.',
  },
};
